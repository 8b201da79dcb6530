import fc from 'fast-check';
import { toLexicon } from '../annotate/index.ts';
import { formatRecord } from '../editions/edition-file.ts';
import { toEdition } from '../load/check-edition.ts';
import { readArticle } from '../load/read-article.ts';
import { toArticleFile, toCorpusArticle } from '../tests/corpus/corpus-article.ts';
import { toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';

/** An article of the generated corpus, and what is done to its text once it is published. */
export interface EditCase {
  readonly article: number;
  readonly edit: keyof typeof CHANGES | keyof typeof TYPOGRAPHY;
  /** Which of the places where that can be done. */
  readonly place: number;
}

type Edit = (text: string, place: number) => string;

const ARTICLES = 1000;
const registers = toCorpusRegisters(200);
const { lexicon } = toLexicon([]);

const WORD = /(?<!\p{L})\p{L}{2,}(?!\p{L})/gu;
const NUMBER = /\d+/gu;
const SENTENCE = /(?<=[.?!…]\s)[^.?!…]+[.?!…]/gu;
const SIGN = /[,;:?!«»“”]/gu;

/** What no published text may go through without a correction. */
const CHANGES = {
  'a word for another': at(WORD, (word) => `${word}z`),
  'a letter for another': at(WORD, (word) => (word[0] === 'x' ? 'y' : 'x') + word.slice(1)),
  'a capital for a small letter': at(WORD, (word) =>
    word[0] === word[0]?.toLowerCase() ? word.toUpperCase() : word.toLowerCase(),
  ),
  'a word struck out': at(WORD, (word) => `~~${word}~~`),
  'a word less': at(WORD, () => ''),
  'a word twice': at(WORD, (word) => `${word} ${word}`),
  'a number for another': at(NUMBER, (digits) => String(Number(digits) + 1)),
  'a digit less': at(NUMBER, (digits) => digits.slice(1)),
  'a sign before a number': at(NUMBER, (digits) => `-${digits}`),
  'a sentence less': at(SENTENCE, () => ''),
  'a mark less': at(SIGN, () => ''),
  'a paragraph less': paragraphs((all, index) => all.toSpliced(index, 1)),
  'a paragraph more': paragraphs((all, index) => all.toSpliced(index, 0, 'Esto es nuevo.')),
  'paragraphs swapped': paragraphs((all, index) => {
    const other = (index + 1) % all.length;
    return all.with(index, all[other] ?? '').with(other, all[index] ?? '');
  }),
} as const satisfies Record<string, Edit>;

/** What asks for nothing. */
const TYPOGRAPHY = {
  nothing: (text) => text,
  spaces: at(/ /gu, () => '\u00A0 '),
  'the shape of marks': (text) =>
    text.replaceAll(/[«“]/gu, '"').replaceAll(/[»”]/gu, '"').replaceAll('—', '–'),
  'how accents are put together': (text) => text.normalize('NFD'),
  'ends of lines': (text) => text.replaceAll('\n', '\r\n'),
  'a line that is broken': at(/(?<=\p{L}) (?=\p{L})/gu, () => '\n'),
  'a paragraph that is parted': at(/(?<=\p{L}\.) (?=\p{Lu})/gu, () => '\n\n'),
  'soft hyphens': at(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, () => '\u00AD'),
} as const satisfies Record<string, Edit>;

/** All that can be done to a text. */
export const EDITS = [CHANGES, TYPOGRAPHY].flatMap(toNames);

export function anyEdit(): fc.Arbitrary<EditCase> {
  return fc.record({
    article: fc.nat(ARTICLES - 1),
    edit: fc.constantFrom(...EDITS),
    place: fc.nat(),
  });
}

/**
 * Whether a published text that is edited asks for a correction where its substance changes, and for
 * nothing where only typography does.
 * @throws Error that names what was done
 */
export function checkEdit({ article, edit, place }: EditCase): void {
  const { slug, meta, body } = toCorpusArticle(article, registers);
  const file = `content/articles/${slug}.md`;
  const { edition } = toEdition({ meta, markdown: body });
  const source = {
    file: `content/editions/${slug}.txt`,
    text: formatRecord({ edition, corrections: [] }, ''),
  };
  const change: Edit = { ...CHANGES, ...TYPOGRAPHY }[edit];
  const edited = change(body, place);
  const isChange = edit in CHANGES && edited !== body;
  const text = toArticleFile({ slug, meta, body: edited }).replaceAll('\r\n', '\n');
  const { problems } = readArticle({ slug, file, text, edition: source }, lexicon);
  const isTold = problems.some(({ code }) => code === 'text-changed');
  if (isTold !== isChange)
    throw new Error(`Expected ${isChange ? 'an error' : 'none'} after ${edit} in ${slug}`);
}

function toNames<Edits extends object>(edits: Edits): (keyof Edits)[] {
  return Object.keys(edits) as (keyof Edits)[];
}

/** Does something to one of the places where a text has a pattern. */
function at(pattern: RegExp, toOther: (found: string) => string): Edit {
  return (text, place) => {
    const found = [...text.matchAll(pattern)];
    const match = found[place % Math.max(1, found.length)];
    if (!match) return text;
    const [words] = match;
    const end = match.index + words.length;
    return text.slice(0, match.index) + toOther(words) + text.slice(end);
  };
}

function paragraphs(change: (all: readonly string[], index: number) => string[]): Edit {
  return (text, place) => {
    const all = text.split('\n\n');
    return change(all, place % all.length).join('\n\n');
  };
}
