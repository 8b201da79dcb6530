import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createDesk, type DeskOptions } from '../desk/server/create-desk.ts';

/** A desk on files of its own. */
export interface ServedDesk {
  readonly root: string;
  readonly origin: string;
  /** What `npm run dev` says when a file of `content/` changes. */
  readonly tell: () => void;
  readonly close: () => Promise<void>;
}

const CONTENT = path.resolve(import.meta.dirname, '../../content');

/** A folder with the project's `site.yaml` and nothing else in `content/`, or with all that is there. */
export function createContent(isWhole = false): string {
  const root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  mkdirSync(path.join(root, 'content'));
  const from = isWhole ? CONTENT : path.join(CONTENT, 'site.yaml');
  cpSync(from, path.join(root, isWhole ? 'content' : 'content/site.yaml'), { recursive: true });
  return root;
}

/** Serves a desk as `npm run dev` does, without the site around it. */
export async function serveDesk(
  root: string,
  options: Partial<DeskOptions> = {},
): Promise<ServedDesk> {
  const desk = createDesk({ root, journals: path.join(root, '.glosa/mesa'), ...options });
  const server = createServer((request, response) =>
    desk.handle(request, response, () => {
      response.writeHead(404);
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root,
    origin: `http://127.0.0.1:${port}`,
    tell: desk.tell,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function removeContent(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/** Hands at a page that count each key, chord, click and drag; words that are typed count nothing. */
export interface Hands {
  readonly count: () => number;
  readonly press: (key: string) => Promise<void>;
  readonly click: (selector: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  /** Selects words of the text with the mouse. */
  readonly select: (words: string, after?: string) => Promise<void>;
  /** Drags an end of the claim in hand to before (or behind) some words. */
  readonly dragEnd: (end: 'start' | 'end', words: string) => Promise<void>;
}

/** Pixels inside a letter: at its very edge the caret may be on either side. */
const INSIDE = 1;

/** Where words begin and end on the screen, in pixels. */
interface Ends {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

/** Runs in the page: brings words into view and says where they are. */
function findWords({ words, after }: { words: string; after: string }): Ends | null {
  const spans = [...document.querySelectorAll<HTMLElement>('.prose [data-at]')];
  const text = spans.map((span) => span.textContent).join('');
  const start = text.indexOf(words, after === '' ? 0 : text.indexOf(after) + after.length);
  const range = document.createRange();
  let at = 0;
  let isStarted = false;
  for (const span of spans) {
    const node = span.firstChild;
    const length = node?.nodeValue?.length ?? 0;
    if (node && !isStarted && start < at + length) {
      range.setStart(node, start - at);
      isStarted = true;
      span.scrollIntoView({ block: 'center' });
    }
    if (node && isStarted && start + words.length <= at + length) {
      range.setEnd(node, start + words.length - at);
      break;
    }
    at += length;
  }
  const rects = [...range.getClientRects()];
  const [first, last] = [rects[0], rects.at(-1)];
  if (start === -1 || !first || !last) return null;
  return {
    start: { x: first.left, y: first.top + first.height / 2 },
    end: { x: last.right, y: last.top + last.height / 2 },
  };
}

export function createHands(page: Page): Hands {
  let count = 0;
  const find = async (words: string, after = ''): Promise<Ends> => {
    const found = await page.evaluate(findWords, { words, after });
    if (!found) throw new Error(`Expected «${words}» in the text`);
    return found;
  };
  return {
    count: () => count,
    async press(key) {
      count += 1;
      await page.keyboard.press(key);
    },
    async click(selector) {
      count += 1;
      await page.click(selector);
    },
    async type(words) {
      await page.keyboard.insertText(words);
    },
    async select(words, after) {
      count += 1;
      const { start, end } = await find(words, after);
      await page.mouse.move(start.x + INSIDE, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x - INSIDE, end.y, { steps: 4 });
      await page.mouse.up();
    },
    async dragEnd(end, words) {
      count += 1;
      await find(words);
      const handle = page.locator(`.handle.${end}`);
      const box = await handle.boundingBox();
      const { start, end: last } = await find(words);
      if (!box) throw new Error('Expected a handle');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      const to = end === 'start' ? start : last;
      await page.mouse.move(to.x + (end === 'start' ? INSIDE : -INSIDE), to.y, { steps: 4 });
      await page.mouse.up();
    },
  };
}
