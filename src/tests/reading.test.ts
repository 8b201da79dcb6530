import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
const FORM_COLUMNS = ['direct', 'mixed', 'indirect'];

let document: Document;
let html: string;

beforeAll(async () => {
  html = await readFile(path.join(inject('site'), `articulos/${SLUG}/index.html`), 'utf8');
  document = new JSDOM(html).window.document;
});

describe('the table of who says what', () => {
  test('has every claim once, in the row of its speaker and the column of its form', () => {
    const found = all('.speakers tbody tr').flatMap((row) => {
      const speaker = row.querySelector('input')?.getAttribute('value');
      return [...row.querySelectorAll('td')].flatMap((cell, column) =>
        [...cell.querySelectorAll('a')].map((link) => [
          link.getAttribute('href'),
          link.textContent,
          speaker,
          FORM_COLUMNS[column],
        ]),
      );
    });
    const cards = all('#resumen .card[data-form]').map((card) => [
      `#${card.id}`,
      card.querySelector('.number')?.textContent,
      card.getAttribute('data-speaker'),
      card.getAttribute('data-form'),
    ]);
    expect(cards.length).toBeGreaterThan(15);
    expect(found.toSorted()).toEqual(cards.toSorted());
  });

  test('adds up to its line of counts', () => {
    const count = (selector: string): number => all(`#resumen .card${selector}`).length;
    expect(one('.counts').textContent).toBe(
      `${count('[data-form]')} afirmaciones: ${count('[data-form=direct]')} cita directa, ` +
        `${count('[data-form=mixed]')} citas parciales y ${count('[data-form=indirect]')} paráfrasis. ` +
        `De ellas, ${count('[data-speaker^="group:"]')} de fuentes anónimas y ` +
        `${count('[data-speaker=none]')} sin atribuir.`,
    );
  });
});

describe('the cards', () => {
  test('have the number that stands in the text', () => {
    for (const link of all('[data-article-body] .claim-ref')) {
      const card = one(link.getAttribute('href') ?? '');
      expect(card.querySelector('.number')?.textContent).toBe(link.getAttribute('data-n'));
    }
  });

  test('of notes have the letter that stands in the text', () => {
    const letters = all('[data-article-body] .note-ref').map((link) => {
      const card = one(link.getAttribute('href') ?? '');
      const at = [...(card.parentElement?.children ?? [])].indexOf(card);
      expect(link.getAttribute('data-n')).toBe(String.fromCodePoint(97 + at));
      expect(link.getAttribute('aria-label')).toBe(`Nota ${link.getAttribute('data-n')}`);
      return at;
    });
    expect(letters.length).toBeGreaterThan(10);
  });

  test('show people in the roles of the day of the article', () => {
    expect(one('#persona-vladimir-putin h4').textContent).toBe('Vladimir Putinpresidente de Rusia');
  });

  test('come without inline styles or handlers', () => {
    expect(all('[style], [onclick], [onchange]')).toEqual([]);
  });
});

describe('the filters', () => {
  test('offer the facets that scripts and readers know', () => {
    expect(all('[data-facets] [name=facet]').map((input) => input.getAttribute('value'))).toEqual([
      'todo',
      'personas',
      'lugares',
      'afirmaciones',
      'directas',
      'nada',
    ]);
  });

  test("each speaker's spares the claims of that speaker, and the other one direct quotes", () => {
    const controls = [
      ...all('[name=speaker][id]').map((input) => ({
        control: `#${input.id}`,
        cards: `[data-speaker="${input.getAttribute('value')}"]`,
      })),
      { control: '[value=directas]', cards: '[data-form=direct]' },
    ];
    expect(controls.length).toBeGreaterThan(5);
    for (const { control, cards } of controls) {
      const rule = html.split(`body:has(${control}:checked) mark`)[1] ?? '';
      const spared = /^:not\(([^)]*)\)/u.exec(rule)?.[1] ?? '';
      const claims = all(`#resumen .card${cards}`).map(({ id }) => id.replace('afirmacion-', ''));
      for (const mark of all('mark')) {
        const isTheirs = (mark.getAttribute('data-claims') ?? '')
          .split(' ')
          .some((id) => claims.includes(id));
        expect(mark.matches(spared), `${control} ${mark.outerHTML}`).toBe(isTheirs);
      }
    }
  });
});

test('the policy of the page allows its own inline styles and scripts, and no others', () => {
  const inline = all('style, script:not([src], [type="application/ld+json"])').map(
    ({ textContent }) => `sha256-${createHash('sha256').update(textContent).digest('base64')}`,
  );
  const policy = one('meta[http-equiv="content-security-policy"]').getAttribute('content') ?? '';
  const allowed = [...policy.matchAll(/'(sha256-[^']+)'/gu)].map(([, hash]) => hash);
  expect(allowed.toSorted()).toEqual(inline.toSorted());
});

test('the age of the article is told without a script, in words that stay true', () => {
  expect(one('age-notice').textContent).toMatch(
    /^Publicado hace más de (?:[a-zé]+ (?:mes|año)(?:es|s)?)\.$/u,
  );
});

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function one(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Expected ${selector} in the page`);
  return found;
}
