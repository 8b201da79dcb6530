/** Names that are told of a long list. */
const TOLD_MAX = 3;

/** What earlier commands kept and is not as this version writes it: an update of the program is told as such. */
export function sayMadeAnew(files: readonly string[]): string {
  const told = files.slice(0, TOLD_MAX).map((file) => `«${file}»`);
  const rest = files.length - told.length;
  const names = told.join(', ') + (rest > 0 ? ` y ${rest} más` : '');
  return files.length === 1
    ? `Se ha hecho de nuevo lo que guardaba ${names}: lo escribió otra versión del programa, o está dañado.`
    : `Se ha hecho de nuevo lo que guardaban ${names}: los escribió otra versión del programa, o están dañados.`;
}
