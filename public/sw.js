// Keeps what a reader has read, to be read again without a network. The network always goes first:
// a page from the cache is shown only where no answer comes, or none that serves, and says so.

const { scope } = self.registration;
/** A store of this site alone: other sites below other paths of the same host have their own. */
const OWNER = `glosa:${scope}:`;
const CACHE = `${OWNER}2`;
/** Names that this site's stores had before they named their owner. */
const EARLIER = ['glosa-1'];
const OFFLINE = new URL('sin-conexion/', scope).href;
/** Pages kept: the last ones read. */
const PAGES_MAX = 100;
/** Files kept before those that no kept page asks for are looked for: an article has about ten. */
const FILES_MAX = 60;
/** Milliseconds that a reader waits for a server that does not answer, where a copy is at hand. */
const PATIENCE = 3000;
/**
 * Files named by their content, as pages and styles name them, and scripts one another. A pattern
 * begins with letters of its own: one that may begin anywhere goes back over every long word, and
 * WebKit took minutes for the outline of one map.
 */
const FILE = /\b_astro\/[^\s"'`()]+/gu;
/** Sizes of pictures that pages offer: only those that a reader was shown are kept. */
const PICTURE = /\bimagenes\/[^\s"'`(),]+/gu;
const BESIDE = /(?<=["'`])\.\/[\w.-]+\.js(?=["'`])/gu;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then(keepOfflinePage)
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    dropEarlierStores()
      .then(() => self.clients.claim())
      .then(keepOpenPages),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (/\/(?:_astro|imagenes)\//u.test(url.pathname)) event.respondWith(answerFile(event));
});

async function answerPage(event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(event.request, { ignoreSearch: true });
  const answer = fetch(event.request);
  // What comes too late for this time is kept for the next; its copy is made before it is read.
  event.waitUntil(
    answer.then((response) => keepPage(cache, event.request, response.clone())).catch(ignore),
  );
  try {
    const response = await (kept ? Promise.race([answer, rejectAfter(PATIENCE)]) : answer);
    return kept && response.status >= 500 ? await toCopy(cache, kept) : response;
  } catch {
    return kept ? toCopy(cache, kept) : ((await cache.match(OFFLINE)) ?? Response.error());
  }
}

/** Names of these files change with their content: one that was kept is right for ever. */
async function answerFile(event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(cache.put(event.request, response.clone()).catch(ignore));
  return response;
}

/** The page as it was kept, with the sentence of the offline page that says so and since when. */
async function toCopy(cache, kept) {
  const [page, offline] = await Promise.all([
    kept.text(),
    cache.match(OFFLINE).then((response) => response?.text()),
  ]);
  const [, notice = ''] = /<template id="copia">(.*?)<\/template>/su.exec(offline ?? '') ?? [];
  const date = new Date(kept.headers.get('date') ?? NaN);
  const day = Number.isNaN(date.getTime())
    ? ''
    : date.toLocaleString('es', { dateStyle: 'long', timeStyle: 'short' });
  return new Response(
    page.replace(/<main\b[^>]*>/u, (main) => main + notice.replace('<time></time>', day)),
    { headers: { 'content-type': 'text/html; charset=utf-8' } },
  );
}

/** The first page is open before there is a worker: it is asked for once more, to be kept. */
async function keepOpenPages() {
  const cache = await caches.open(CACHE);
  const open = await self.clients.matchAll({ type: 'window' });
  for (const { url } of open)
    if (url.startsWith(scope))
      await fetch(url)
        .then((response) => keepPage(cache, { url }, response))
        .catch(ignore);
}

/** The offline page is worth nothing without the files that it loads. */
async function keepOfflinePage(cache) {
  const response = await fetch(OFFLINE);
  await keepFiles(cache, findFiles(await response.clone().text()));
  await cache.put(OFFLINE, response);
}

let offlinePage;

/** Once in the life of a worker, which is some minutes: a new version of the site has a new one. */
function renewOfflinePage(cache) {
  offlinePage ??= keepOfflinePage(cache).catch(() => (offlinePage = undefined));
  return offlinePage;
}

/** A device that is full loses nothing: what was kept stays until the new copy is whole. */
async function keepPage(cache, { url }, answer) {
  const { origin, pathname } = new URL(url);
  // What the site has withdrawn is not read from a device either.
  if (answer.status === 404 || answer.status === 410) await cache.delete(origin + pathname);
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  if (!answer.ok || answer.type !== 'basic' || !isPage) return;
  const [page] = await Promise.all([answer.clone().text(), cache.put(origin + pathname, answer)]);
  await keepFiles(cache, findFiles(page));
  await renewOfflinePage(cache);
  await dropOldPages(cache);
  await dropOldFiles(cache);
}

/** Keeps files with those that they ask for themselves. */
async function keepFiles(cache, files) {
  for (const file of files) {
    if (await cache.match(file)) continue;
    const response = await fetch(file);
    if (!response.ok) continue;
    const text = isCode(file) ? await response.clone().text() : '';
    await cache.put(file, response);
    await keepFiles(cache, findFiles(text, file));
  }
}

async function dropOldPages(cache) {
  const pages = (await cache.keys()).filter(isPage).filter(({ url }) => url !== OFFLINE);
  await dropAll(cache, pages.slice(0, Math.max(0, pages.length - PAGES_MAX)));
}

/** Files of earlier versions of the site that no kept page asks for any more. */
async function dropOldFiles(cache) {
  const requests = await cache.keys();
  const files = requests.filter((request) => !isPage(request));
  if (files.length <= FILES_MAX) return;
  const used = new Set();
  for (const request of requests.filter((each) => isPage(each) || isCode(each.url))) {
    const response = await cache.match(request);
    const text = (await response?.text()) ?? '';
    for (const file of findFiles(text, request.url)) used.add(file);
    for (const [name] of text.matchAll(PICTURE)) used.add(new URL(name, scope).href);
  }
  await dropAll(
    cache,
    files.filter(({ url }) => !used.has(url)),
  );
}

async function dropEarlierStores() {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(OWNER) || EARLIER.includes(name));
  await Promise.all(own.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

function dropAll(cache, requests) {
  return Promise.all(requests.map((request) => cache.delete(request)));
}

/** @param from the script that names others, or nothing for a page */
function findFiles(text, from = scope) {
  const names = [...text.matchAll(FILE), ...(from.endsWith('.js') ? text.matchAll(BESIDE) : [])];
  return [
    ...new Set(names.map(([name]) => new URL(name, name.startsWith('./') ? from : scope).href)),
  ];
}

function isCode(url) {
  return /\.(?:css|js)$/u.test(url);
}

function isPage({ url }) {
  return url.endsWith('/');
}

function rejectAfter(milliseconds) {
  return new Promise((_, reject) => setTimeout(reject, milliseconds));
}

/** What cannot be kept is read all the same. */
function ignore() {}
