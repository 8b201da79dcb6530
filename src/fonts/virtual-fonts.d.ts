/** The faces, their fitted fallbacks, and `--serif`, `--display` and `--companion`, the lists of families. */
declare module 'glosa:fonts.css';

/** Addresses of the files, for `<link rel="preload">`. */
declare module 'glosa:newsreader-roman.woff2?url' {
  const url: string;
  export default url;
}
declare module 'glosa:newsreader-bold.woff2?url' {
  const url: string;
  export default url;
}
declare module 'glosa:newsreader-display.woff2?url' {
  const url: string;
  export default url;
}
declare module 'glosa:companion.woff2?url' {
  const url: string;
  export default url;
}
declare module 'glosa:newsreader-italic.woff2?url' {
  const url: string;
  export default url;
}
