import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';

/** What a screen reader is given of an element, by Chromium. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly level: number | undefined;
  /** How many of its kind a reader steps to with the keyboard. */
  readonly isStop: boolean;
}

/** Roles that the keyboard, or the keys of a screen reader, stop at. */
const STOPS = /^(?:link|button|searchbox|checkbox|radio|DisclosureTriangle.*)$/u;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([
  ['a desk', { width: 1280, height: 900 }],
  ['a phone', { width: 360, height: 780 }],
])('the article as a screen reader has it, on %s', (_, viewport) => {
  let page: Page;
  let heard: readonly Heard[];

  beforeAll(async () => {
    page = await site.browser.newPage({ viewport });
    await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
    heard = await listen(page);
  });
  afterAll(() => page.close());

  test('says a mention in one phrase: its words and nothing else', async () => {
    const mentions = await page
      .locator('[data-article-body] [data-mention]')
      .evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
    const links = heard.filter(({ role }) => role === 'link');
    expect(mentions.length).toBeGreaterThan(40);
    let at = 0;
    for (const words of mentions) {
      const next = links.findIndex(({ name }, index) => index >= at && name.trim() === words);
      expect(next, words).toBeGreaterThanOrEqual(at);
      expect(links[next]?.description, words).toBe('');
      at = next + 1;
    }
  });

  test('runs no words together', () => {
    const names = heard.map(({ name }) => name).filter(Boolean);
    expect(names.length).toBeGreaterThan(400);
    expect(names.filter((name) => /\p{Ll}\p{Lu}|[.»)]\p{L}|\d\p{L}/u.test(name))).toEqual([]);
  });

  test('comes to the text within twelve stops of the keyboard from the top', async () => {
    let stops = 0;
    const focus = page.locator('[data-article-body] :focus');
    for (;;) {
      await page.keyboard.press('Tab');
      if ((await focus.count()) > 0 || stops > 40) break;
      stops += 1;
    }
    expect(stops).toBeGreaterThan(3);
    expect(stops).toBeLessThanOrEqual(12);
  });

  test('has a summary that its headings part, none of them skipping a level', () => {
    const headings = heard.filter(({ role }) => role === 'heading');
    const levels = headings.map(({ level }) => level ?? 0);
    for (const [index, level] of levels.slice(1).entries())
      expect(level - (levels[index] ?? 0), headings[index + 1]?.name).toBeLessThanOrEqual(1);
    const names = headings.map(({ name }) => name);
    const parts = ['En breve', 'Afirmaciones y notas', 'Fichas', 'Fuentes'];
    expect(names.filter((name) => parts.includes(name))).toEqual(parts);
    const records = heard.findIndex(({ name, role }) => role === 'heading' && name === 'Fichas');
    // Folded, the records are four lines; nobody steps through all cards to come to the sources.
    const after = heard.slice(records).filter(({ isStop }) => isStop);
    expect(after.length).toBeLessThanOrEqual(12);
  });

  test('says each gloss in one line: its number or letter, who says what, and in what form', () => {
    const lines = heard.filter(
      ({ role, name }) => role.startsWith('DisclosureTriangle') && /^(?:\d+|\p{Ll}) /u.test(name),
    );
    expect(lines.length).toBe(32);
    for (const { name } of lines)
      if (/^\d/u.test(name)) expect(name).toMatch(/(?:cita directa|cita parcial|paráfrasis)$/u);
  });
});

/** All that the browser tells, in the order in which it is read. */
async function listen(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const toHeard = (id: string | undefined): Heard[] => {
    const node = byId.get(id ?? '');
    const role = String(node?.role?.value ?? '');
    if (!node || role === 'InlineTextBox') return [];
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    const own: Heard = {
      role,
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
      level: typeof level === 'number' ? level : undefined,
      isStop: STOPS.test(role),
    };
    return [...(node.ignored ? [] : [own]), ...(node.childIds ?? []).flatMap(toHeard)];
  };
  return toHeard(nodes[0]?.nodeId);
}
