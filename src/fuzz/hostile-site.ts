import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import {
  annotateArticle,
  type Lexicon,
  type NamedEntry,
  NO_META,
  toLexicon,
} from '../annotate/index.ts';
import { findWords } from '../names/words.ts';
import { readArticle } from '../load/read-article.ts';
import { ENTRY_FOLDERS } from '../schema/ids.ts';
import { CLAIM_KINDS } from '../schema/claim.ts';
import { type EntryKind, slugSchema, toEntryRef } from '../schema/ids.ts';
import { anyMarkdown } from './arbitrary.ts';

/** What breaks out of HTML, attributes, scripts, XML, JSON, CSV, templates and terminals. */
const BREAKERS = [
  // A browser takes these for tags; the check takes what is no whole tag for words.
  '</script y><script y>alert(1)</script y>',
  '<img y src=x onerror=alert(1)>',
  '"><svg y/onload=alert(1)>',
  `' onmouseover='alert(1)`,
  '" autofocus onfocus="alert(1)',
  '</title y></head y><body y onload=alert(1)>',
  '<!-- --!> <![CDATA[ ]]>',
  '&ltb&gt &amp&amp &#x3C',
  `{{7*7}} $${'{7*7}'} <%= 7*7 %>`,
  '\\u003cscript\\u003e \\" \\\\',
  'javascript:alert(1)',
  '=HYPERLINK("https://mal.example")',
  '+1 ; "2", \'3\'',
  '-2+3',
  '@SUM(A1:A9)',
  'a\nb',
  '«¿Qué?» — “no”',
  'السلام عليكم',
  'שָׁלוֹם',
  'Z\u0351\u036B\u0343\u036A\u0302',
  '👩‍👩‍👧‍👦 🇪🇸 👍🏽',
  'e\u0301 ﬁ Å ñ n\u0303',
  '../../../etc/passwd',
  '%3Cscript%3E %00 %2e%2e',
  'constructor x__proto__ toString',
  '2024',
  'nul',
];
/** How many entries of each kind: enough that names meet in a text. */
const ENTRIES_PER_KIND = 12;
const KINDS: readonly EntryKind[] = ['person', 'organization', 'place'];
/** What the check takes for too short to be safe without its neighbours. */
const QUOTE_MIN = 12;
const QUOTES_TRIED = 10;
const OWN_IMAGE = '/favicon.svg';

/**
 * Writes a `content/` of sound articles whose every text is as hostile as the schema lets pass.
 * @param count articles; those that the check refuses are made again
 * @returns how many articles were made for that
 */
export async function writeHostileSite(
  folder: string,
  count: number,
  seed: number,
): Promise<number> {
  const texts = fc.sample(anyBreaker(), { numRuns: 500, seed });
  const entries = toEntries(texts);
  const { lexicon } = toLexicon(entries.map(({ named }) => named));
  await write(folder, 'content/site.yaml', toSite(texts));
  for (const { file, data } of entries) await write(folder, file, stringify(data));
  let made = 0;
  for (let index = 0; index < count; made += 1) {
    const text = toArticleFile(
      seed + made,
      entries.map(({ named }) => named),
      lexicon,
    );
    const { article, problems } = readArticle({ slug: 'x', file: 'x', text }, lexicon);
    if (!article || problems.some(({ severity }) => severity === 'error')) continue;
    await write(folder, `content/articles/a-${index}.md`, text);
    index += 1;
  }
  return made;
}

function anyBreaker(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...BREAKERS),
    fc.constantFrom('Ana', 'dijo', 'que', '123'),
  );
  // Some schema wants a letter in it, and none takes white space alone.
  return fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => `${all.join(' ')}`);
}

interface HostileEntry {
  readonly file: string;
  readonly named: NamedEntry;
  readonly data: object;
}

function toEntries(texts: readonly string[]): HostileEntry[] {
  return KINDS.flatMap((kind, at) =>
    Array.from({ length: ENTRIES_PER_KIND }, (_, index) => {
      const number = at * ENTRIES_PER_KIND + index;
      const pick = (offset: number): string => texts[(number * 7 + offset) % texts.length] ?? '';
      // No two entries may share a name, and a name is one line.
      const name = `Nombre${number} ${pick(0).replaceAll('\n', ' ')}`.trim();
      const data = {
        name,
        aliases: [`Alias${number}`],
        description: pick(1),
        sources: [{ name: pick(2), url: 'https://example.org/?a="b"&c=<d>' }],
        ...(kind === 'person' && {
          roles: [{ title: pick(3), from: '2011' }],
          private: number % 5 === 4,
        }),
        ...(kind === 'organization' && { kind: 'other' }),
        ...(kind === 'place' && {
          kind: 'city',
          coordinates: { latitude: (number * 13) % 80, longitude: (number * 29) % 170 },
        }),
      };
      const id = slugSchema.parse(`e-${number}`);
      const named = { ref: toEntryRef(kind, id), kind, names: [name, `Alias${number}`] };
      return { file: `${ENTRY_FOLDERS[kind]}/${id}.yaml`, named, data };
    }),
  );
}

function toSite(texts: readonly string[]): string {
  const [name = '', description = '', publisher = '', policy = ''] = texts;
  return stringify({
    name,
    description,
    url: 'https://hostil.example',
    timeZone: 'Europe/Madrid',
    publisher: { name: publisher },
    license: { name: policy, url: 'https://example.org/l' },
    policies: { corrections: policy, unnamedSources: policy, verification: policy },
  });
}

function toArticleFile(seed: number, entries: readonly NamedEntry[], lexicon: Lexicon): string {
  const random = fc.sample(fc.nat(1_000_000), { numRuns: 40, seed });
  const texts = fc.sample(anyBreaker(), { numRuns: 40, seed });
  const [markdown = ''] = fc.sample(anyMarkdown(), { numRuns: 1, seed });
  let at = 0;
  const next = (below: number): number => (random[at++ % random.length] ?? 0) % below;
  const said = new Set<string>();
  const say = (): string => {
    const text = texts[next(texts.length)] ?? '';
    if (text.trim() !== '') said.add(text);
    return text;
  };
  const names = Array.from(
    { length: 3 },
    () => entries[next(entries.length)]?.names[next(2)] ?? '',
  );
  const body = `${names.map(toMarkdownText).join(' dijo algo a ')}.\n\n${markdown.replaceAll('/a.png', OWN_IMAGE)}`;
  const meta = {
    title: say(),
    description: say(),
    published: `20${10 + next(15)}-0${1 + next(9)}-1${next(10)}`,
    topics: Array.from({ length: next(3) }, () => `Tema ${say()}`),
    source: { name: say() },
    translation: (['none', 'human', 'machine'] as const)[next(3)],
    corrections: next(3) === 0 ? [{ date: '2026-01-01', text: say() }] : [],
  };
  const { quotes, words } = toQuotes(body, lexicon, next);
  const speakers = [
    'none',
    `group:${say().replaceAll('\n', ' ')}`,
    ...entries.map(({ ref }) => ref),
  ];
  const claims = quotes.slice(0, 4).map((quote, index) => ({
    id: `c-${index}`,
    quote,
    speaker: speakers[next(next(2) === 0 ? 2 : speakers.length)],
    ...(next(4) === 0 && { via: entries[next(entries.length)]?.ref }),
    ...(next(2) === 0 && { verb: words[next(words.length)] }),
    summary: say(),
    kind: CLAIM_KINDS[next(CLAIM_KINDS.length)],
  }));
  const notes = quotes.slice(4, 5).map((quote) => ({ quote, note: say() }));
  const dates = quotes.slice(5, 6).map((quote) => ({ quote, date: '2023-09', event: say() }));
  // None of it stands in the article, and all of it is to be published.
  const added = [...said].map((words) => ({ words }));
  return `---\n${stringify({ ...meta, claims, notes, dates, added })}---\n\n${body}\n`;
}

/** Words of the text, and stretches of it that stand there once and are long enough to be sure. */
function toQuotes(
  markdown: string,
  lexicon: Lexicon,
  next: (below: number) => number,
): { quotes: string[]; words: string[] } {
  const { text } = annotateArticle({ markdown, linesBefore: 0, meta: NO_META }, lexicon);
  const words = findWords(text);
  const quotes = Array.from({ length: QUOTES_TRIED }, () => {
    const first = next(words.length);
    const last = Math.min(words.length - 1, first + 2 + next(6));
    return text.slice(words[first]?.start, words[last]?.end);
  });
  return {
    quotes: quotes.filter(
      (quote) => Array.from(quote).length >= QUOTE_MIN && text.split(quote).length === 2,
    ),
    words: words.map(({ start, end }) => text.slice(start, end)),
  };
}

function toMarkdownText(name: string): string {
  return name.replaceAll(/[\\`*_{}[\]<>()#+.!|&~^:@/-]/gu, '\\$&');
}

async function write(folder: string, file: string, text: string): Promise<void> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}
