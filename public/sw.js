// Keeps what a reader has read, to be read again without a network. The network always goes first:
// a page from the cache is shown only where no answer comes.

const CACHE = 'glosa-1';
const OFFLINE = new URL('sin-conexion/', self.registration.scope).href;
/** Articles kept: the last ones read. */
const PAGES_MAX = 100;

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
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(self.registration.scope)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (url.pathname.includes('/_astro/')) event.respondWith(answerAsset(event));
});

async function answerPage(event) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(event.request);
    if (response.ok && response.type === 'basic')
      event.waitUntil(keepPage(cache, event.request, response.clone()));
    return response;
  } catch {
    const kept = await cache.match(event.request, { ignoreSearch: true });
    return kept ?? (await cache.match(OFFLINE)) ?? Response.error();
  }
}

/** Names of assets change with their content: one that was kept is right for ever. */
async function answerAsset(event) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(event.request);
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(cache.put(event.request, response.clone()));
  return response;
}

/** The offline page is worth nothing without the files that it loads. */
async function keepOfflinePage(cache) {
  const response = await fetch(OFFLINE);
  const page = await response.clone().text();
  await cache.put(OFFLINE, response);
  const files = [...page.matchAll(/(?:src|href)="([^"]*\/_astro\/[^"]+)"/gu)].map(
    ([, file]) => file,
  );
  const missing = await Promise.all(
    files.map(async (file) => ((await cache.match(file)) ? [] : [file])),
  );
  await cache.addAll(missing.flat());
}

async function keepPage(cache, request, response) {
  await cache.delete(request, { ignoreSearch: true });
  await cache.put(request, response);
  await keepOfflinePage(cache);
  const pages = (await cache.keys()).filter(({ url }) => url.endsWith('/') && url !== OFFLINE);
  await Promise.all(
    pages.slice(0, Math.max(0, pages.length - PAGES_MAX)).map((page) => cache.delete(page)),
  );
}
