import type { Page } from 'playwright-core';

/** Hands at a page that count each key, chord, click and drag; words that are typed count nothing. */
export interface Hands extends Means {
  readonly count: () => number;
  readonly press: (key: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
}

/** What is done in one way with the mouse, and in another without. */
export interface Means {
  /** Selects words of the text: the first ones behind some others. */
  readonly select: (words: string, after?: string) => Promise<void>;
  /** The same right after words that were selected and written about. */
  readonly selectNext: (words: string, after?: string) => Promise<void>;
  /** Moves the start of the claim in hand to before some words. */
  readonly moveStart: (words: string) => Promise<void>;
  /**
   * Checks one of several buttons, unless it is checked. The caret need not come back.
   * @param which what tells the one from the others
   */
  readonly choose: (buttons: string, which: string) => Promise<void>;
  readonly publish: () => Promise<void>;
}

type ToMeans = (page: Page, hands: Pick<Hands, 'press' | 'type'>, count: () => void) => Means;

/** Pixels inside a letter: at its very edge the caret may be on either side. */
const INSIDE = 1;

/** Where words begin and end on the screen, in pixels. */
interface Ends {
  readonly start: { readonly x: number; readonly y: number };
  readonly end: { readonly x: number; readonly y: number };
}

export function createHands(page: Page, toMeans: ToMeans): Hands {
  let count = 0;
  const more = (): void => {
    count += 1;
  };
  const keys = {
    async press(key: string) {
      more();
      await page.keyboard.press(key);
    },
    async type(words: string) {
      await page.keyboard.insertText(words);
    },
  };
  return { ...keys, ...toMeans(page, keys, more), count: () => count };
}

export const WITH_MOUSE: ToMeans = (page, _, count) => {
  const find = async (words: string, after = ''): Promise<Ends> => {
    const found = await page.evaluate(findEnds, { words, after });
    if (!found) throw new Error(`Expected «${words}» in the text`);
    return found;
  };
  const select = async (words: string, after?: string): Promise<void> => {
    count();
    const { start, end } = await find(words, after);
    await page.mouse.move(start.x + INSIDE, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x - INSIDE, end.y, { steps: 4 });
    await page.mouse.up();
  };
  return {
    select,
    selectNext: select,
    async moveStart(words) {
      count();
      await find(words);
      const box = await page.locator('.handle.start').boundingBox();
      const { start } = await find(words);
      if (!box) throw new Error('Expected a handle');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(start.x + INSIDE, start.y, { steps: 4 });
      await page.mouse.up();
    },
    async choose(buttons, which) {
      const button = page.locator(`${buttons}${which}`);
      if ((await button.getAttribute('aria-checked')) === 'true') return;
      count();
      await button.click();
    },
    async publish() {
      count();
      await page.click('.head .action');
    },
  };
};

export const KEYBOARD_ONLY: ToMeans = (page, { press, type }) => {
  const find = async (words: string, after = ''): Promise<void> => {
    await page.waitForFunction(() => document.activeElement?.matches('.find input'));
    await type(words);
    const wanted = await page.evaluate(findOffset, { words, after });
    // Said with what is lit: until then that is the next word of the text.
    await page.waitForFunction(() => document.querySelector('.find output')?.textContent !== '');
    for (let at = await page.evaluate(findLit); at !== wanted; at = await page.evaluate(findLit)) {
      await press('ArrowDown');
      await page.waitForFunction(findLitElsewhere, at);
    }
    await press('Enter');
    await page.waitForFunction(() => document.querySelector('.find') === null);
  };
  return {
    async select(words, after) {
      const isWriting = await page.evaluate(() => document.activeElement?.matches('textarea'));
      if (isWriting) await press('Escape');
      await press('s');
      await find(words, after);
    },
    async selectNext(words, after) {
      const isNote = await page.evaluate(() => document.activeElement?.id === 'note');
      if (!isNote) return this.select(words, after);
      await press('Enter');
      await find(words, after);
    },
    async moveStart(words) {
      await press('Escape');
      await press('i');
      await page.waitForFunction(() => document.activeElement?.matches('.handle.start'));
      await press('s');
      await find(words);
    },
    async choose(buttons, which) {
      const button = page.locator(`${buttons}${which}`);
      if ((await button.getAttribute('aria-checked')) === 'true') return;
      await press('Escape');
      await press((await button.getAttribute('aria-keyshortcuts')) ?? '');
      await page.waitForSelector(`${buttons}[aria-checked="true"]${which}`);
    },
    publish: () => press('Control+Enter'),
  };
};

/** Runs in the page: brings words into view and says where they are. */
function findEnds({ words, after }: { words: string; after: string }): Ends | null {
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

/** Runs in the page: where words begin in the text. */
function findOffset({ words, after }: { words: string; after: string }): number {
  const spans = [...document.querySelectorAll<HTMLElement>('.prose [data-at]')];
  const text = spans.map((span) => span.textContent).join('');
  return text.indexOf(words, after === '' ? 0 : text.indexOf(after) + after.length);
}

/** Runs in the page: where the words that are lit begin. */
function findLit(): number {
  const [range] = CSS.highlights.get('mesa-words') ?? [];
  if (!(range instanceof Range)) return -1;
  const before = new Range();
  before.setStart(document.querySelector('.prose') ?? document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

/** Runs in the page: whether other words are lit. */
function findLitElsewhere(at: number): boolean {
  const [range] = CSS.highlights.get('mesa-words') ?? [];
  if (!(range instanceof Range)) return false;
  const before = new Range();
  before.setStart(document.querySelector('.prose') ?? document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length !== at;
}
