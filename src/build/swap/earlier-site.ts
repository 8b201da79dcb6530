import { existsSync } from 'node:fs';
import path from 'node:path';

/** No other program writes these together. */
const SIGNS = ['index.html', 'acerca/index.html', 'datos/afirmaciones.json', 'news-sitemap.xml'];
/** What versions without a list of files put into a site, by the first name of its path. */
const NAMES =
  /^(?:404\.html|_astro|_headers|_redirects|acerca|afirmaciones|articulos|atom\.xml|autores|buscar|comprobar|comprobar\.mjs|datos|favicon\.svg|feed\.json|index\.html|lugares|manifest\.webmanifest|news-sitemap\.xml|organizaciones|pagefind|personas|portada\.png|robots\.txt|rss\.xml|sin-conexion|sitemap-(?:index|\d+)\.xml|sumas\.txt|sw\.js|temas)$/u;

/**
 * Whether a folder holds a site of a version that left no list of its files (before 0.2), or one
 * whose list was lost: who has published so far goes on doing so.
 */
export function isEarlierSite(folder: string): boolean {
  return SIGNS.every((file) => existsSync(path.join(folder, file)));
}

/** Whether such a site has a file as its own: what others put into its folders cannot be told. */
export function isOfEarlierSite(file: string): boolean {
  return NAMES.test(file.split('/')[0] ?? '');
}
