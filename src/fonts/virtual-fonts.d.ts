/** The reading serif's faces, its fitted fallbacks and `--serif`, the list of them all. */
declare module 'glosa:fonts.css';

declare module 'glosa:newsreader-roman.woff2?url' {
  /** Address of the roman, for `<link rel="preload">`. */
  const url: string;
  export default url;
}
