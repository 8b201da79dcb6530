import styles from '../components/reading-tools/reading-tools.css?inline';

/** Gives the page the styles of its tools. A browser that cannot take them shows the tools plain. */
export function adoptStyles(): void {
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
