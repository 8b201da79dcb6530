import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
/** *En breve* is read in a minute. */
const BRIEF_WORDS = 130;
/** The cells of the bar by what they count. */
const CELLS: Readonly<Record<string, string>> = {
  direct: '[data-form=direct]:not([data-speaker^="group:"], [data-speaker=none])',
  mixed: '[data-form=mixed]:not([data-speaker^="group:"], [data-speaker=none])',
  indirect: '[data-form=indirect]:not([data-speaker^="group:"], [data-speaker=none])',
  anonymous: '[data-speaker^="group:"]',
  unattributed: '[data-speaker=none]',
};

let document: Document;
let html: string;

beforeAll(async () => {
  html = await readFile(path.join(inject('site'), `articulos/${SLUG}/index.html`), 'utf8');
  document = new JSDOM(html).window.document;
});

describe('En breve', () => {
  test('is read in a minute: its words, those for the phone and for voices included', () => {
    const words = one('.brief').textContent.trim().split(/\s+/u);
    expect(words.length).toBeLessThanOrEqual(BRIEF_WORDS);
    expect(words.length).toBeGreaterThan(80);
  });

  test('counts every claim once, in the line of its speaker', () => {
    const lines = all('.speakers li').map((line) => ({
      speaker: line.querySelector('input')?.getAttribute('value'),
      cells: line.querySelectorAll('.cells i').length,
    }));
    expect(lines.length).toBeGreaterThan(5);
    for (const { speaker, cells } of lines)
      expect(cells, speaker ?? '').toBe(all(`.gloss[data-speaker="${speaker}"]`).length);
    expect(lines.reduce((sum, { cells }) => sum + cells, 0)).toBe(all('.gloss[data-form]').length);
  });

  test('shows in its bar, and says in its legend, on whose word they stand', () => {
    for (const [cell, claims] of Object.entries(CELLS)) {
      const count = all(`.gloss${claims}`).length;
      expect(all(`.word .cells .${cell}`).length, cell).toBe(count);
      expect(one(`.legend .${cell} ~ b`).textContent, cell).toBe(String(count));
    }
  });

  test('has lines whose quoted words and names stand in the article', () => {
    const text = plain(one('[data-article-body]').textContent);
    for (const line of all('.speakers li')) {
      const quoted = [...line.textContent.matchAll(/«([^»]+)»/gu)].map(([, words = '']) => words);
      for (const words of quoted) expect(text).toContain(plain(words));
    }
  });

  test('leads to people, places and days', () => {
    const targets = all('.facts a').map((link) => link.getAttribute('href') ?? '');
    for (const target of ['#persona-kim-jong-un', '#lugar-corea-del-norte', '#lugares', '#mapa'])
      expect(targets).toContain(target);
    expect(targets.some((target) => one(target).matches('time'))).toBe(true);
  });
});

describe('the glosses', () => {
  test('have the number that stands in the text', () => {
    for (const link of all('[data-article-body] .claim-ref')) {
      const gloss = one(link.getAttribute('href') ?? '');
      expect(gloss.querySelector('.number')?.textContent).toBe(link.getAttribute('data-n'));
    }
  });

  test('of notes have the letter that stands in the text, in its order', () => {
    const letters = all('[data-article-body] .note-ref').map((link, index) => {
      const gloss = one(link.getAttribute('href') ?? '');
      const letter = link.getAttribute('data-n');
      expect(gloss.querySelector('.number')?.textContent).toBe(letter);
      expect(letter).toBe(String.fromCodePoint(97 + index));
      expect(link.getAttribute('aria-label')).toBe(`Nota ${letter}`);
      return letter;
    });
    expect(letters.length).toBeGreaterThan(10);
  });

  test('stand in the order of their passages', () => {
    const passages = all('.gloss').map(({ id }) =>
      one(id.startsWith('nota-') ? `#${id.slice(5)}` : `#a-${id.slice('afirmacion-'.length)}`),
    );
    for (const [index, passage] of passages.slice(1).entries()) {
      const order = passages[index]?.compareDocumentPosition(passage) ?? 0;
      expect(order & 2, `${passage.id} stands before ${passages[index]?.id}`).toBe(0);
    }
  });

  test('set off the name of the speaker inside the summary', () => {
    expect(one('#afirmacion-apoyo-total b').textContent).toBe('Kim Jong Un');
    expect(one('#afirmacion-reunion-a-solas b').textContent).toBe('Dmitry Peskov');
    expect(one('#afirmacion-arsenal-norcoreano b').textContent).toBe('Unos analistas');
    expect(document.querySelector('#afirmacion-intereses-alineados b')).toBeNull();
  });
});

describe('what is heard', () => {
  test('is in words that do not run together', () => {
    for (const part of all('.gloss, .card, .speakers li, .legend li, .facts > div')) {
      expect(part.textContent).not.toMatch(/\p{Ll}\p{Lu}|[.»)]\p{L}|\d\p{L}/u);
    }
  });

  test('names a person in the roles of the day of the article, in a paragraph of its own', () => {
    expect(one('#persona-vladimir-putin h4').textContent).toBe('Vladimir Putin');
    expect(one('#persona-vladimir-putin .role').textContent).toBe('presidente de Rusia');
  });

  test('comes to the text within twelve stops from the top', () => {
    // On a phone one button stands for the links to the lists, and a link for the field.
    const stops = all('a[href], button, input:not([type=radio]:not([checked])), summary').filter(
      (stop) => !stop.matches('[popovertarget=secciones], .to-search, [tabindex="-1"]'),
    );
    const first = stops.findIndex((stop) => stop.closest('[data-article-body]'));
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(12);
  });

  test('is found by its headings, which skip no level', () => {
    const headings = all('h1, h2, h3, h4');
    const names = headings.map(({ textContent }) => textContent);
    for (const name of ['En breve', 'Afirmaciones y notas', 'Fichas', 'Personas', 'Lugares'])
      expect(names).toContain(name);
    for (const [index, heading] of headings.slice(1).entries()) {
      const step = Number(heading.tagName[1]) - Number(headings[index]?.tagName[1]);
      expect(step, heading.textContent).toBeLessThanOrEqual(1);
    }
  });
});

test('no heading parts its short words from what they announce', () => {
  expect(one('h1').textContent).toBe(
    'Kim promete a\u00a0Putin «apoyo total e\u00a0incondicional» en\u00a0una\u00a0cumbre en\u00a0Rusia',
  );
});

test('nothing comes with inline styles or handlers', () => {
  expect(all('[style], [onclick], [onchange]')).toEqual([]);
});

describe('the controls', () => {
  test('offer what the article has', () => {
    const values = (name: string): (string | null)[] =>
      all(`input[name^=${name}-]`).map((input) => input.getAttribute('value'));
    expect(values('kind')).toEqual(['person', 'organization', 'place', 'note']);
    expect(values('form')).toEqual(['direct', 'mixed', 'indirect']);
  });

  test('of speakers spare the claims of the speaker, those of forms the claims of other forms', () => {
    const controls = [
      ...all('[name=speaker][id]').map((input) => ({
        control: `#${input.id}:checked`,
        isForm: false,
        claims: `[data-speaker="${input.getAttribute('value')}"]`,
      })),
      ...all('[name^=form-]').map((input) => ({
        control: `[name=marks]:checked):has([value=${input.getAttribute('value')}]:not(:checked)`,
        isForm: true,
        claims: `:not([data-form=${input.getAttribute('value')}])`,
      })),
    ];
    expect(controls.length).toBeGreaterThan(8);
    for (const { control, isForm, claims } of controls) {
      const rule = html.split(`body:has(${control}) mark`)[1] ?? '';
      const leftOut = /^(?::(?:is|not)\([^)]*\))+/u.exec(rule)?.[0] ?? '';
      expect(leftOut).toContain(isForm ? ':is(' : ':not(');
      const ids = all(`.gloss[data-form]${claims}`).map(({ id }) => id.replace('afirmacion-', ''));
      for (const mark of all('mark')) {
        const isTheirs = (mark.getAttribute('data-claims') ?? '')
          .split(' ')
          .some((id) => ids.includes(id));
        expect(mark.matches(leftOut), `${control} ${mark.outerHTML}`).toBe(!isTheirs);
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

/** Quotation marks inside a quotation and the spaces of a heading are no other words. */
function plain(text: string): string {
  return text.replaceAll(/[“”]/gu, '').replaceAll(/\s+/gu, ' ').toLowerCase();
}
