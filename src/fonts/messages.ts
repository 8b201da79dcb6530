/** What is wrong with a font that the site was given. */
export const FONT_FAULTS = {
  noFamily: (family: string) => `No hay ninguna fuente de la familia «${family}».`,
  noTable: (tag: string) => `La fuente no tiene la tabla «${tag}»: no es un TrueType completo.`,
  noCharacters: 'La fuente no tiene un mapa de caracteres «cmap» de formato 4.',
} as const;
