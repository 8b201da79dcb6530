/** What systems answer about a path, as an editor can act on it. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no hay permiso para entrar en ella',
  ELOOP: 'es un enlace que lleva a sí mismo',
  ENAMETOOLONG: 'su nombre es demasiado largo',
  ENOTDIR: 'su ruta pasa por un archivo, que no es una carpeta',
  EPERM: 'no hay permiso para entrar en ella',
};

/**
 * Why the system does not let a folder be used.
 * @throws the error itself where it is none of the system's
 */
export function explainSystemError(folder: string, error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = String(error.code);
  return `La carpeta «${folder}» no se puede usar: ${REASONS[code] ?? `el sistema responde ${code}`}. Corríjalo o elija otra.`;
}
