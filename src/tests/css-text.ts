/** Where CSS says something else than rules: comments and strings. */
const COMMENTS = /\/\*[\s\S]*?\*\//gu;
const STRINGS = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/gu;

/** A sheet without its comments. */
export function dropComments(css: string): string {
  return css.replaceAll(COMMENTS, ' ');
}

/** A sheet without its comments and with empty strings: what it names there is no rule. */
export function dropWords(css: string): string {
  return dropComments(css).replaceAll(STRINGS, '""');
}
