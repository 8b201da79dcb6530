import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Claim } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';
import { toHighlightCss } from './highlight-css.ts';
import { toSpeakerRows } from './speakers.ts';

const KIM = 'person:kim-jong-un' as EntryRef;
const KCNA = 'organization:kcna' as EntryRef;
const MENTION = { type: 'mention', id: 'm-1', ref: KIM, start: 0, end: 1 } as const;

test('underlines the first mention of each entry, and no other', () => {
  const mentions = [MENTION, { ...MENTION, id: 'm-2' }, { ...MENTION, id: 'm-3', ref: KCNA }];
  expect(toHighlightCss({ mentions, claims: [], notes: [] }, [], '')).toBe(
    '#m-1,#m-3{--first:underline}',
  );
});

test('ties a gloss to its passage', () => {
  const claims = [toClaim('una', 'los analistas')];
  const notes = [
    { type: 'note', id: 'n-1', ranges: [{ start: 9, end: 12 }], text: 'sic' } as const,
  ];
  const css = toHighlightCss({ mentions: [], claims, notes }, [], 'una línea\n'.repeat(20));
  expect(css).toContain('[data-claims~=una],#afirmacion-una{--of:--p0;');
  expect(css).toContain('[data-notes~=n-1],#nota-n-1{--of:--p1;@media');
  expect(css).toContain('{body:has(&:is(:hover,:target,:focus-within)) &{--glow:var(--lit)}}}');
  expect(css).toContain('#n-1{anchor-name:--p1}');
});

test('lets each bracket know the claims before and after it, but not one that shares its words', () => {
  const claims = [
    { ...toClaim('una', 'los analistas'), ranges: [{ start: 0, end: 9 }] },
    { ...toClaim('dentro', 'los analistas'), ranges: [{ start: 4, end: 9 }] },
    { ...toClaim('otra', 'los analistas'), ranges: [{ start: 10, end: 19 }] },
  ];
  const css = toHighlightCss({ mentions: [], claims, notes: [] }, [], '').replaceAll(
    /@media.*?\}\}\}/gu,
    '}',
  );
  expect(css).toContain(
    '[data-claims~=una],#afirmacion-una{--end:--e0;--next:--p2;}#a-una{--start:--p0}' +
      '[data-claims~=dentro],#afirmacion-dentro{--end:--e1;--next:--p2;}#a-dentro{--start:--p1}' +
      '[data-claims~=otra],#afirmacion-otra{--end:--e2;--before:--e1;}#a-otra{--start:--p2}',
  );
});

test('ties none where the glosses are as tall as the text: they follow each other as a list', () => {
  const claims = ['una', 'dos', 'tres'].map((id) => toClaim(id, 'los analistas'));
  expect(toHighlightCss({ mentions: [], claims, notes: [] }, [], 'Una línea.')).not.toContain(
    '--of',
  );
});

test('the filter of a form leaves out its claims, but for the words of another form', () => {
  const claims = [
    { ...toClaim('una', 'los analistas'), ranges: [{ start: 0, end: 9 }] },
    { ...toClaim('dentro', 'los analistas'), form: 'direct', ranges: [{ start: 4, end: 9 }] },
    { ...toClaim('otra', 'los analistas'), ranges: [{ start: 9, end: 19 }] },
  ] as const;
  const css = toHighlightCss({ mentions: [], claims, notes: [] }, [], '');
  expect(css).toContain(
    ':has([value=indirect]:not(:checked)) mark:is([data-claims~=una],[data-claims~=otra]):not([data-claims~=dentro])',
  );
  expect(css).toContain(
    ':has([value=direct]:not(:checked)) mark:is([data-claims~=dentro]):not([data-claims~=una]),',
  );
  expect(css).not.toContain('[value=mixed]');
});

test('the filter of a speaker finds the claims that are not theirs', () => {
  const claims = [toClaim('una', 'los analistas'), toClaim('otra', 'los medios')];
  const css = toHighlightCss({ mentions: [], claims, notes: [] }, toSpeakerRows(claims), '');
  expect(css).toContain('body:has(#dice-1:checked) mark:not([data-claims~=una])');
  expect(css).toContain(
    'body:has(#dice-2:checked) [data-form]:not([data-speaker="group:los medios"])',
  );
});

test.each(['una "agencia"', String.raw`barra \ inversa`, '</style><b>', 'uno\ndos', 'ñ 1, 2'])(
  'the rules survive a group called %j',
  (name) => {
    const claims = [toClaim('2-de-mayo', name)];
    const css = toHighlightCss({ mentions: [], claims, notes: [] }, toSpeakerRows(claims), '');
    expect(css).not.toContain('<');
    const { document } = new JSDOM(`<style>${css}</style><p data-form data-speaker></p>`).window;
    const card = document.querySelector('p');
    card?.setAttribute('data-speaker', `group:${name}`);
    const selectors = [...(document.styleSheets[0]?.cssRules ?? [])].map((rule) =>
      rule.cssText.slice(0, rule.cssText.indexOf('{')),
    );
    // First the light of its gloss, then the marks and the cards to leave out.
    expect(selectors).toHaveLength(3);
    const inner = /\[data-form\]:not\((.*)\)/u.exec(selectors[2] ?? '')?.[1] ?? '';
    expect(card?.matches(inner)).toBe(true);
  },
);

function toClaim(id: string, group: string): Claim {
  return {
    type: 'claim',
    id,
    ranges: [],
    form: 'indirect',
    speaker: { type: 'group', text: group },
    via: null,
    verb: null,
    summary: '',
    kind: 'fact',
  };
}
