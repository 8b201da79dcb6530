import fc from 'fast-check';
import type { Root } from 'hast';
import { rehype } from 'rehype';
import { describe, expect, test } from 'vitest';
import type { EntryRef } from '../schema/ids.ts';
import { anyMarkdown } from '../fuzz/arbitrary.ts';
import { type PlainText, toPlainText } from './plain-text.ts';
import { type Range, createOverlapTest } from './range.ts';
import { rehypeAnnotate } from './rehype-annotate.ts';
import { toHast } from './to-hast.ts';
import { toHtml } from './to-html.ts';
import {
  type Annotations,
  type Claim,
  type DatedExpression,
  type Mention,
  NO_ANNOTATIONS,
  type Note,
} from './types.ts';

const parser = rehype().data('settings', { fragment: true }).freeze();

/** Writes `markdown` with annotations over the words given, and reads it again as a browser does. */
function annotate(markdown: string, of: (plain: PlainText) => Annotations) {
  const { tree } = toHast(markdown);
  if (!tree) throw new Error('Expected a tree');
  const plain = toPlainText(tree);
  const annotations = of(plain);
  const html = toHtml(rehypeAnnotate(tree, plain, annotations));
  return { text: plain.text, html, annotations, read: parser.parse(html) as Root };
}

const claim = (id: string, ...ranges: Range[]): Claim => ({
  type: 'claim',
  id,
  ranges,
  form: 'direct',
  speaker: { type: 'none' },
  via: null,
  verb: null,
  summary: 's',
  kind: 'fact',
});
const note = (id: string, ...ranges: Range[]): Note => ({ type: 'note', id, ranges, text: 't' });
const date = (id: string, range: Range): DatedExpression => ({
  type: 'date',
  id,
  date: '2023',
  event: 'e',
  ...range,
});
const mention = (id: string, range: Range): Mention => ({
  type: 'mention',
  id,
  ref: 'place:a' as EntryRef,
  ...range,
});

/** `a:uno dos` is the claim `a` on those words; a letter before says the kind. */
function toAnnotations(text: string, written: string[]): Annotations {
  const all = written.map((each) => {
    const [id = '', words = ''] = each.split(':');
    const start = text.indexOf(words);
    return { id, range: { start, end: start + words.length } };
  });
  const of = (kind: string) => all.filter(({ id }) => id.startsWith(kind));
  return {
    ...NO_ANNOTATIONS,
    claims: of('c').map(({ id, range }) => claim(id, range)),
    notes: of('n').map(({ id, range }) => note(id, range)),
    dates: of('d').map(({ id, range }) => date(id, range)),
    mentions: of('m').map(({ id, range }) => mention(id, range)),
  };
}

/** Card links by a sign, attributes that say nothing here left out. */
function write(markdown: string, written: string[]): string {
  return annotate(markdown, ({ text }) => toAnnotations(text, written))
    .html.replaceAll(/<a class="(claim|note)-ref"[^>]*data-n="(\w+)"[^>]*><\/a>/gu, '[$1 $2]')
    .replaceAll(' data-mention="place:a" href="#lugar-a"', '')
    .replaceAll(' datetime="2023"', '');
}

describe('annotations in the text', () => {
  test.each([
    [
      'a claim',
      'uno dos tres',
      ['c:dos'],
      '<p>uno <mark id="a-c" data-claims="c">dos[claim 1]</mark> tres</p>',
    ],
    ['a mention', 'uno dos', ['m:dos'], '<p>uno <a id="m">dos</a></p>'],
    [
      'a claim cuts a name',
      'uno dos tres',
      ['c:uno dos', 'm:dos tres'],
      '<p><mark id="a-c" data-claims="c">uno <a id="m">dos</a>[claim 1]</mark><a tabindex="-1"> tres</a></p>',
    ],
    [
      'a name over emphasis',
      'a *b* c',
      ['m:a b c'],
      '<p><a id="m">a </a><em><a tabindex="-1">b</a></em><a tabindex="-1"> c</a></p>',
    ],
    [
      'claims that cross',
      'uno dos tres',
      ['c1:uno dos', 'c2:dos tres'],
      '<p><mark id="a-c1" data-claims="c1">uno </mark><mark id="a-c2" data-claims="c1 c2">dos[claim 1]</mark><mark data-claims="c2"> tres[claim 2]</mark></p>',
    ],
    [
      'claims that start together',
      'uno dos',
      ['c1:uno dos', 'c2:uno'],
      '<p><mark id="a-c1" data-claims="c1"><mark id="a-c2" data-claims="c2">uno[claim 2]</mark></mark><mark data-claims="c1"> dos[claim 1]</mark></p>',
    ],
    [
      'three on the same words',
      'uno',
      ['c1:uno', 'c2:uno', 'c3:uno'],
      '<p><mark id="a-c1" data-claims="c1"><mark id="a-c2" data-claims="c2"><mark id="a-c3" data-claims="c3">uno[claim 1][claim 2][claim 3]</mark></mark></mark></p>',
    ],
    [
      'a note in a claim',
      'uno dos',
      ['c:uno dos', 'n:dos'],
      '<p><mark id="a-c" data-claims="c">uno <span id="n" data-notes="n">dos[note a]</span>[claim 1]</mark></p>',
    ],
    [
      'dates in one another have each its own element',
      'el 13 de mayo',
      ['d1:el 13 de mayo', 'd2:13'],
      '<p><time id="d1">el </time><time><time id="d2">13</time></time><time> de mayo</time></p>',
    ],
    [
      'a claim that ends in a link has its sign after it',
      '[uno dos](/b) tres',
      ['c:uno'],
      '<p><a href="/b"><mark id="a-c" data-claims="c">uno</mark> dos</a>[claim 1] tres</p>',
    ],
    [
      'two that end in one link',
      '[uno *dos*](/b)',
      ['c1:uno', 'n1:dos'],
      '<p><a href="/b"><mark id="a-c1" data-claims="c1">uno</mark> <em><span id="n1" data-notes="n1">dos</span></em></a>[claim 1][note a]</p>',
    ],
    [
      'a claim over two paragraphs leaves the space between',
      'uno\n\ndos',
      ['c:uno\ndos'],
      '<p><mark id="a-c" data-claims="c">uno</mark></p>\n<p><mark data-claims="c">dos[claim 1]</mark></p>',
    ],
    [
      'a claim over two items',
      '- uno\n- dos',
      ['c:uno\ndos'],
      '<ul>\n<li><mark id="a-c" data-claims="c">uno</mark></li>\n<li><mark data-claims="c">dos[claim 1]</mark></li>\n</ul>',
    ],
    [
      'a claim in code',
      '`uno dos`',
      ['c:uno'],
      '<p><code><mark id="a-c" data-claims="c">uno[claim 1]</mark> dos</code></p>',
    ],
    ['nothing', 'uno', [], '<p>uno</p>'],
  ])('%s', (_, markdown, written, html) => {
    expect(write(markdown, written)).toBe(html);
  });
});

describe('laws', () => {
  const anySpans = fc.array(
    fc.tuple(fc.constantFrom('c', 'n', 'd', 'm'), fc.nat(), fc.nat(30), fc.option(fc.nat())),
    {
      maxLength: 8,
    },
  );

  /** Mentions neither overlap nor stand in links; everything else may. */
  function spread(
    { text, opaque }: PlainText,
    spans: [string, number, number, number | null][],
  ): Annotations {
    const isOpaque = createOverlapTest(opaque);
    const claims: Claim[] = [];
    const notes: Note[] = [];
    const dates: DatedExpression[] = [];
    const mentions: Mention[] = [];
    for (const [index, [kind, at, length, second]] of spans.entries()) {
      if (text.length === 0) break;
      const start = at % text.length;
      const range = { start, end: Math.min(text.length, start + 1 + length) };
      const id = `${kind}-${index}`;
      const rest =
        second === null ? [] : [{ start: range.end + 1, end: range.end + 1 + (second % 9) }];
      const ranges = [
        range,
        ...rest.filter((each) => each.end <= text.length && each.end > each.start),
      ];
      if (kind === 'c') claims.push(claim(id, ...ranges));
      else if (kind === 'n') notes.push(note(id, ...ranges));
      else if (kind === 'd') dates.push(date(id, range));
      else if (
        !isOpaque(range) &&
        mentions.every((each) => each.end <= range.start || range.end <= each.start)
      )
        mentions.push(mention(id, range));
    }
    return { ...NO_ANNOTATIONS, claims, notes, dates, mentions };
  }

  test('wrapping keeps the text, as a browser reads it', () => {
    fc.assert(
      fc.property(anyMarkdown(), anySpans, (markdown, spans) => {
        const { text, read } = annotate(markdown, (plain) => spread(plain, spans));
        expect(toPlainText(read).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('every range is the union of its pieces, white space between blocks aside', () => {
    fc.assert(
      fc.property(anyMarkdown(), anySpans, (markdown, spans) => {
        const { text, read, annotations } = annotate(markdown, (plain) => spread(plain, spans));
        const { nodes } = toPlainText(read);
        const pieces = findPieces(read);
        for (const each of [...annotations.claims, ...annotations.notes]) {
          const covered = nodes
            .filter(({ node }) => pieces.get(each.id)?.has(node))
            .map(({ node }) => node.value)
            .join('');
          const expected = each.ranges.map(({ start, end }) => text.slice(start, end)).join('');
          expect(covered.replaceAll(/\s/gu, '')).toBe(expected.replaceAll(/\s/gu, ''));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no id stands twice and no link in a link', () => {
    fc.assert(
      fc.property(anyMarkdown(), anySpans, (markdown, spans) => {
        const { html } = annotate(markdown, (plain) => spread(plain, spans));
        const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        let depth = 0;
        for (const [tag] of html.matchAll(/<\/?a[ >]/gu)) {
          depth += tag.startsWith('</') ? -1 : 1;
          expect(depth).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The text nodes inside the elements of each claim and note. */
function findPieces(root: Root): Map<string, Set<unknown>> {
  const pieces = new Map<string, Set<unknown>>();
  const visit = (node: Root['children'][number] | Root, ids: readonly string[]): void => {
    if (node.type === 'text') {
      for (const id of ids) pieces.set(id, (pieces.get(id) ?? new Set()).add(node));
    }
    if (!('children' in node)) return;
    const { dataClaims = '', dataNotes = '' } = 'properties' in node ? node.properties : {};
    const own = `${dataClaims} ${dataNotes}`.split(' ').filter((id) => id !== '');
    for (const child of node.children) visit(child, [...ids, ...own]);
  };
  visit(root, []);
  return pieces;
}
