import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryRef, Slug } from '../schema/ids.ts';
import { anyMarkdown } from '../fuzz/arbitrary.ts';
import { type AnnotatedArticle, annotateArticle } from './annotate-article.ts';
import { toLexicon } from './lexicon.ts';
import { type AnnotationMeta, NO_META } from './resolve-annotations.ts';
import type { NamedEntry } from './types.ts';

type ClaimData = AnnotationMeta['claims'][number];

const kim: NamedEntry = { ref: 'person:kim' as EntryRef, kind: 'person', names: ['Kim Jong Un'] };

const toClaim = (quote: string, more: Partial<ClaimData> = {}): ClaimData => ({
  id: 'a' as Slug,
  quote,
  speaker: { type: 'none' },
  summary: 's',
  kind: 'fact',
  draft: false,
  ...more,
});

function annotate(
  markdown: string,
  meta: Partial<AnnotationMeta> = {},
  entries: readonly NamedEntry[] = [kim],
): AnnotatedArticle {
  const source = { markdown, linesBefore: 0, meta: { ...NO_META, ...meta } };
  return annotateArticle(source, toLexicon(entries).lexicon);
}

const codesOf = ({ problems }: AnnotatedArticle) => problems.map(({ code }) => code);

describe('the speaker of a claim', () => {
  const speaker = { type: 'entry', ref: kim.ref } as const;
  const other = { ref: 'person:otro' as EntryRef, kind: 'person', names: ['Otro Nombre'] } as const;
  const read = (entries: readonly NamedEntry[]) =>
    annotate(
      'Una frase bien larga.',
      { claims: [toClaim('Una frase bien larga', { speaker })] },
      entries,
    );

  test('is an entry of a register', () => {
    expect(codesOf(read([kim]))).toEqual([]);
    expect(codesOf(read([other]))).toEqual(['speaker-unknown']);
  });

  test('is not a draft', () => {
    expect(codesOf(read([{ ...kim, isDraft: true }]))).toEqual(['entry-draft']);
  });

  test('is the entry into which it was merged', () => {
    const read2 = read([other, { ...kim, mergedInto: other.ref }]);
    expect(codesOf(read2)).toEqual([]);
    expect(read2.annotations.claims[0]?.speaker).toEqual({ type: 'entry', ref: other.ref });
  });

  test('if anonymous, is called as in the text', () => {
    const of = (text: string) =>
      codesOf(
        annotate('Los analistas dudan de todo.', {
          claims: [toClaim('dudan de todo', { speaker: { type: 'group', text } })],
        }),
      );
    expect(of('los analistas')).toEqual([]);
    expect(of('los expertos')).toEqual(['group-missing']);
  });
});

describe('the verb of a claim', () => {
  const TEXT =
    'Dijo esto ayer.\n\nUno.\n\nUna frase bien larga, según Kim.\n\nDos.\n\nTres callaron.';
  test.each([
    ['is in its paragraph', 'según', []],
    ['may have a capital', 'Según', []],
    ['is in a neighbour', 'uno', []],
    ['is far away', 'callaron', ['verb-far']],
    ['is far away before', 'dijo', ['verb-far']],
    ['is nowhere', 'juró', ['verb-missing']],
    ['is a part of a word', 'larg', ['verb-missing']],
  ])('%s', (_, verb, codes) => {
    expect(
      codesOf(annotate(TEXT, { claims: [toClaim('Una frase bien larga', { verb })] })),
    ).toEqual(codes);
  });

  test('is not sought near a quote that is not there', () => {
    const claims = [toClaim('Una frase bien corta', { verb: 'callaron' })];
    expect(codesOf(annotate(TEXT, { claims }))).toEqual(['quote-missing']);
  });
});

describe('an article', () => {
  test('with CRLF is the one with LF', () => {
    const markdown = 'Kim Jong\nUn dijo\nalgo.\n\n- uno\n- dos\n';
    const crlf = annotate(markdown.replaceAll('\n', '\r\n'));
    expect(crlf).toEqual(annotate(markdown));
  });

  test('leaves drafts of claims out and does not check them', () => {
    const read = annotate('Una frase.', {
      claims: [toClaim('no está en el texto', { draft: true })],
    });
    expect(read.problems).toEqual([]);
    expect(read.annotations.claims).toEqual([]);
  });

  test('with a control of direction names it and its line', () => {
    const [problem] = annotate('Uno.\n\nDos \u202Esert cuatro.').problems;
    expect(problem?.code).toBe('direction-control');
    expect(problem?.place).toEqual({ line: 3 });
    expect(problem?.message).toContain('U+202E');
  });

  test('too tangled to read gives that problem alone', () => {
    const read = annotate('>'.repeat(99), { claims: [toClaim('no está en el texto')] });
    expect(codesOf(read)).toEqual(['markdown-deep']);
    expect(read.html + read.text).toBe('');
  });

  test('says nothing of passages alike when there is no time to look', () => {
    const long = 'una palabra tras otra '.repeat(50_000);
    const quote = 'no está en ninguna parte '.repeat(10);
    const [problem] = annotate(long, { claims: [toClaim(quote)] }).problems;
    expect(problem?.message).not.toMatch(/parecid|parece/u);
  });

  test('shows the first places of a quote that stands everywhere', () => {
    const [problem] = annotate('y una frase bien larga, '.repeat(40), {
      claims: [toClaim('una frase bien larga')],
    }).problems;
    expect(problem?.message).toContain('aparece más de 6 veces');
  });

  test('shows where a quote stands without its context', () => {
    const claims = [toClaim('frase bien larga', { prefix: 'otra' })];
    const [problem] = annotate('Una frase bien larga.', { claims }).problems;
    expect(problem?.code).toBe('quote-context-missing');
  });
});

describe('laws', () => {
  test('whatever is written, nothing is thrown, and no order of the front matter changes the page', () => {
    fc.assert(
      fc.property(
        anyMarkdown(),
        fc.array(fc.tuple(fc.nat(), fc.nat(40)), { maxLength: 5 }),
        (markdown, spans) => {
          const { text } = annotate(markdown);
          const quotes = spans.map(([at, length]) => {
            const start = text.length === 0 ? 0 : at % text.length;
            return text.slice(start, start + length + 1);
          });
          const claims = [...new Set(quotes)].map((quote, index) =>
            toClaim(quote, { id: `c-${index}` as Slug, prefix: '' }),
          );
          const there = annotate(markdown, { claims });
          const back = annotate(markdown, { claims: claims.toReversed() });
          expect(there.text).toBe(text);
          expect(back.text).toBe(text);
          expect(toPlace(back)).toEqual(toPlace(there));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Where each claim stands, whatever its number. */
function toPlace({ annotations }: AnnotatedArticle) {
  return annotations.claims
    .map(({ id, ranges, form }) => ({ id, ranges, form }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}
