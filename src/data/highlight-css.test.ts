import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Claim } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';
import { toHighlightCss } from './highlight-css.ts';
import { toSpeakerRows } from './speakers.ts';

const KIM = 'person:kim-jong-un' as EntryRef;
const MENTION = { type: 'mention', id: 'm-1', ref: KIM, start: 0, end: 1 } as const;

test('ties a mention to its card, and says a card once however often it is mentioned', () => {
  const css = toHighlightCss({ mentions: [MENTION, { ...MENTION, id: 'm-2' }], claims: [] }, []);
  expect(css).toBe(
    '[href="#persona-kim-jong-un"],#persona-kim-jong-un{body:has(&:is(:hover,:target,:focus-within)) &{--glow:var(--lit)}}' +
      'body:has([value=directas]:checked) mark{--band:#0000;--bracket:#0000;--ref:none}',
  );
});

test('the filter of a speaker finds the claims that are not theirs', () => {
  const claims = [toClaim('una', 'los analistas'), toClaim('otra', 'los medios')];
  const css = toHighlightCss({ mentions: [], claims }, toSpeakerRows(claims));
  expect(css).toContain('body:has(#dice-1:checked) mark:not([data-claims~=una])');
  expect(css).toContain(
    'body:has(#dice-2:checked) [data-form]:not([data-speaker="group:los medios"])',
  );
});

test.each(['una "agencia"', String.raw`barra \ inversa`, '</style><b>', 'uno\ndos', 'ñ 1, 2'])(
  'the rules survive a group called %j',
  (name) => {
    const claims = [toClaim('2-de-mayo', name)];
    const css = toHighlightCss({ mentions: [], claims }, toSpeakerRows(claims));
    expect(css).not.toContain('<');
    const { document } = new JSDOM(`<style>${css}</style><p data-form data-speaker></p>`).window;
    const card = document.querySelector('p');
    card?.setAttribute('data-speaker', `group:${name}`);
    const selectors = [...(document.styleSheets[0]?.cssRules ?? [])].map((rule) =>
      rule.cssText.slice(0, rule.cssText.indexOf('{')),
    );
    // First the claim's light, then the marks and the cards to leave out.
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
