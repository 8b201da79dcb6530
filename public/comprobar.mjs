// Checks a site as it was published: node comprobar.mjs FOLDER, or node comprobar.mjs ADDRESS…
// It needs nothing but Node 18 or newer, and shares no code with the program that makes the site.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SUMS = 'sumas.txt';
const ANNOTATIONS = 'anotaciones.json';
const DATASET = 'datos/afirmaciones.json';
/** Elements that have no end tag. */
const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giu;

const faults = [];
const counts = { files: 0, annotations: 0, quotes: 0 };
const targets = process.argv.slice(2);

if (targets.length === 0) {
  console.error('Uso: node comprobar.mjs CARPETA, o node comprobar.mjs DIRECCIÓN…');
  process.exit(2);
}
for (const target of targets)
  await (/^https?:/u.test(target) ? checkAddress(target) : checkFolder(target));
console.log(
  `Archivos comprobados: ${counts.files}. Anotaciones: ${counts.annotations}. Citas de los datos: ${counts.quotes}.`,
);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'Todo está como se publicó.' : `Fallos: ${faults.length}.`);
process.exit(faults.length === 0 ? 0 : 1);

/** Checks all of a site on disk. */
async function checkFolder(folder) {
  const read = (file) => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      return null;
    }
  };
  const sums = toSums(read(SUMS), `${folder}/${SUMS}`);
  for (const file of sums.keys()) checkSum(sums, file, read(file));
  const pages = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const texts = new Map();
  for (const file of pages.filter((each) => each.endsWith(`/${ANNOTATIONS}`))) {
    const page = file.slice(0, -ANNOTATIONS.length);
    texts.set(page, checkArticle(page, read(`${page}index.html`), read(file)));
  }
  checkDataset(read(DATASET), (path) => texts.get(path) ?? null);
}

/** Checks a page on the web, or the whole site where the address is that of its front page. */
async function checkAddress(address) {
  const { root, sums } = await findSums(address);
  const read = async (file) => {
    const response = await fetch(new URL(file, root)).catch(() => null);
    return response?.ok ? Buffer.from(await response.arrayBuffer()) : null;
  };
  const page = new URL(address).href.slice(root.length).replace(/[?#].*$/u, '');
  const files =
    page === ''
      ? [...sums.keys()]
      : [page.replace(/(^|\/)$/u, '$1index.html'), `${page}${ANNOTATIONS}`];
  const texts = new Map();
  for (const file of files) {
    if (page !== '' && !sums.has(file) && file.endsWith(ANNOTATIONS)) continue;
    const bytes = await read(file.replace(/(^|\/)index\.html$/u, '$1'));
    checkSum(sums, file, bytes);
    if (!file.endsWith(`/${ANNOTATIONS}`)) continue;
    const path = file.slice(0, -ANNOTATIONS.length);
    texts.set(path, checkArticle(path, await read(path), bytes));
  }
  if (page === '') checkDataset(await read(DATASET), (path) => texts.get(path) ?? null);
}

/** The list of sums stands in the address's own folder or above it. */
async function findSums(address) {
  for (let root = new URL('.', address); ; root = new URL('..', root)) {
    const response = await fetch(new URL(SUMS, root)).catch(() => null);
    if (response?.ok)
      return {
        root: root.href,
        sums: toSums(Buffer.from(await response.arrayBuffer()), root.href),
      };
    if (root.pathname === '/') {
      faults.push(`${address}: no se encuentra ${SUMS}, la lista de sumas del sitio.`);
      return { root: root.href, sums: new Map() };
    }
  }
}

/** Reads the list: the sum of the site in its first line, that of each file in the others. */
function toSums(bytes, name) {
  const [first = '', ...lines] = (bytes?.toString('utf8') ?? '').split('\n');
  const list = lines.join('\n');
  if (first !== `# sitio ${toSum(Buffer.from(list))}`)
    faults.push(`${name}: la suma del sitio no es la de su lista.`);
  const pairs = lines.filter(Boolean).map((line) => [line.slice(66), line.slice(0, 64)]);
  return new Map(pairs);
}

function checkSum(sums, file, bytes) {
  counts.files += 1;
  if (!sums.has(file)) faults.push(`${file}: no está en ${SUMS}.`);
  else if (bytes === null) faults.push(`${file}: falta.`);
  else if (toSum(bytes) !== sums.get(file)) faults.push(`${file}: no es el que se publicó.`);
}

/** Checks that an article's annotations fit the text of its page, and returns that text or null. */
function checkArticle(path, page, bytes) {
  const text = toBodyText(page?.toString('utf8') ?? '');
  const annotations = toData(bytes);
  if (text === null || annotations === null) {
    faults.push(`${path}: no se puede leer ${text === null ? 'su texto' : ANNOTATIONS}.`);
    return text;
  }
  if (toSum(Buffer.from(text)) !== annotations.textSha256)
    faults.push(`${path}: el texto no es el que se anotó.`);
  // Positions count code points; strings of JavaScript count UTF-16 units.
  const points = Array.from(text);
  for (const { id, target } of annotations.first?.items ?? []) {
    counts.annotations += 1;
    for (const { selector } of [target].flat())
      for (const problem of findProblems(points, selector?.refinedBy ?? []))
        faults.push(`${id}: ${problem}`);
  }
  return text;
}

function findProblems(points, selectors) {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote || !position) return ['faltan la cita o su lugar.'];
  const { start, end } = position;
  const { exact, prefix = '', suffix = '' } = quote;
  const at = (from, to) => points.slice(Math.max(0, from), to).join('');
  const problems = [];
  if (at(start, end) !== exact) problems.push(`en su lugar no está la cita «${exact}».`);
  if (at(start - Array.from(prefix).length, start) !== prefix)
    problems.push(`delante de la cita no está «${prefix}».`);
  if (at(end, end + Array.from(suffix).length) !== suffix)
    problems.push(`detrás de la cita no está «${suffix}».`);
  return problems;
}

/** Checks that each quote of the open data stands in its article; «[…]» leaves words out. */
function checkDataset(bytes, toText) {
  const claims = toData(bytes)?.claims;
  if (!claims) return faults.push(`${DATASET}: no se puede leer.`);
  for (const { url, quote } of claims) {
    counts.quotes += 1;
    const text = toText(/articulos\/[^/]+\//u.exec(url)?.[0] ?? '');
    const parts = quote.split(' […] ');
    let from = 0;
    const isThere = (part) => {
      const start = text?.indexOf(part, from) ?? -1;
      from = start + part.length;
      return start >= 0;
    };
    if (!text?.includes(quote) && !parts.every(isThere))
      faults.push(`${url}: la cita «${quote}» no está en su artículo.`);
  }
  return undefined;
}

/** The text of the element with `data-article-body`, as a browser's `textContent`. */
function toBodyText(html) {
  let text = '';
  let depth = 0;
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = '', attributes = ''] = match;
    if (depth > 0) text += html.slice(end, match.index);
    end = match.index + tag.length;
    if (depth === 0 && !/\sdata-article-body(?=[\s=/]|$)/u.test(attributes)) continue;
    if (!name || VOID.has(name.toLowerCase())) continue;
    depth += slash ? -1 : 1;
    if (depth === 0) return decode(text);
  }
  return null;
}

function decode(text) {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/giu, (entity, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

function toData(bytes) {
  try {
    return JSON.parse(bytes?.toString('utf8') ?? '');
  } catch {
    return null;
  }
}

function toSum(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
