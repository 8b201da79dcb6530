/** `<read-articles>`: lists the articles that the service worker keeps. */
export function defineReadArticles(): void {
  customElements.define('read-articles', ReadArticles);
}

class ReadArticles extends HTMLElement {
  connectedCallback(): void {
    // Without a cache to look into the page still says what it is for.
    void listKeptArticles().then((items) => this.#show(items));
  }

  #show(items: HTMLLIElement[]): void {
    if (items.length === 0) return;
    const list = document.createElement('ul');
    list.append(...items);
    this.replaceChildren(list);
  }
}

async function listKeptArticles(): Promise<HTMLLIElement[]> {
  if (!('caches' in window)) return [];
  const items: HTMLLIElement[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!new URL(request.url).pathname.includes('/articulos/')) continue;
      const page = await (await cache.match(request))?.text();
      const title = /<h1[^>]*>([^<]+)/u.exec(page ?? '')?.[1];
      if (title) items.push(toItem(request.url, title));
    }
  }
  return items;
}

function toItem(url: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(link);
  return item;
}
