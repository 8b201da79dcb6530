/** Why a value names no folder that anybody means; null where it may name one. */
export function explainFolderName(value: string): string | null {
  if (value.startsWith('~'))
    return `«${value}» empieza por «~», que la terminal no ha cambiado por su carpeta personal. Escriba la ruta entera, por ejemplo /home/ana/sitio.`;
  if (/^[a-z][a-z0-9+.-]+:\/\//iu.test(value))
    return `«${value}» es una dirección, no una carpeta de este equipo. Escriba la ruta de una carpeta, por ejemplo /var/www/sitio.`;
  if (value !== value.trim())
    return `«${value}» empieza o acaba con un espacio. Escriba la ruta sin él.`;
  return null;
}
