import { stringify } from 'yaml';
import type { CorpusEntry, CorpusRegisters } from './corpus-registers.ts';
import { CLAIMS, FILLERS, TOPICS } from './corpus-words.ts';
import { type Random, createRandom } from './random.ts';

/** A generated article. */
interface CorpusArticle {
  /** The file's name without the ending. */
  readonly slug: string;
  /** What the front matter says. */
  readonly meta: {
    readonly title: string;
    readonly description: string;
    readonly published: string;
    readonly image?: { readonly file: string; readonly alt: string; readonly credit: string };
  };
  /** The Markdown below it. */
  readonly body: string;
}

/** Who and what one article speaks of. */
interface Cast {
  readonly p: readonly CorpusEntry[];
  readonly o: readonly CorpusEntry[];
  readonly l: readonly CorpusEntry[];
}

interface Written {
  readonly text: string;
  readonly claim?: Record<string, unknown>;
}

/** 8 claims and 17 other sentences of about 22 words are about 550 words with about 40 names. */
const CLAIMS_EACH = 8;
const FILLERS_EACH = 17;
const SENTENCES_IN_PARAGRAPH = 3;
/** Of so many paragraphs one has an emphasis, as a foreign word or the name of a newspaper has. */
const PARAGRAPHS_TO_EMPHASIS = 4;
/** A word that is in no name. */
const SMALL_WORD = /(?<= )\p{Ll}{5,}(?= )/u;
const FIRST_MOMENT = Date.UTC(2016, 0, 1, 6);
/** Ten thousand articles cover nine years. */
const MOMENT_STEP = 8 * 3_600_000;
/** So many go forward from the first moment, the others back: what lies in the future would wait. */
const FORWARD = 10_000;
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

/** The day in the time zone of the site, as the name of a file has it: Swedish writes it so. */
const DAY = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Madrid' });

/** The article of an index: the same text whatever the number of articles around it. */
export function toCorpusArticle(index: number, registers: CorpusRegisters): CorpusArticle {
  const random = createRandom(index + 1);
  const steps = index < FORWARD ? index : FORWARD - 1 - index;
  const published = new Date(FIRST_MOMENT + steps * MOMENT_STEP).toISOString();
  const cast = toCast(random, registers);
  const write = toSentenceWriter(random, cast);
  const templates = [
    ...random.sample(CLAIMS, CLAIMS_EACH),
    ...random.sample(FILLERS, FILLERS_EACH),
  ];
  const sentences = random.sample(templates, templates.length).map(write);
  const [person, place] = [nameOf(cast.p[0]), nameOf(cast.l[0])];
  const file = `el expediente n.º ${index + 1}`;
  const date = toDateSentence(random, published, `${person} por ${place} con ${file}`);
  const body = toBody(random, [...sentences.map(({ text }) => text), date.text]);
  const meta = {
    title: `${person} vuelve a ${place} con ${file}`,
    description: `Lo que se dijo en ${place} y quién lo dijo. Texto generado para medir el programa.`,
    published: published.replace('.000Z', '+00:00'),
    topics: random.sample(TOPICS, 2),
    claims: sentences.flatMap(({ claim }, at) => (claim ? [{ id: `c${at + 1}`, ...claim }] : [])),
    dates: [{ quote: date.quote, date: date.date, event: `Visita a ${place}` }],
    notes: [{ quote: 'sin anunciarlo a nadie', note: 'Texto generado.' }],
  };
  return {
    slug: `${DAY.format(new Date(published))}-expediente-${index + 1}`,
    meta,
    body,
  };
}

/** The text of the article's file. */
export function toArticleFile({ meta, body }: CorpusArticle): string {
  return `---\n${stringify(meta, { lineWidth: 0 })}---\n\n${body}\n`;
}

function toCast(random: Random, registers: CorpusRegisters): Cast {
  const people: CorpusEntry[] = [];
  // No two people of an article share a word of their names: a bare surname must name one of them.
  while (people.length < 5) {
    const person = pickKnown(random, registers.person);
    const words = new Set(person.data.name.split(' '));
    if (!people.some(({ data }) => data.name.split(' ').some((word) => words.has(word))))
      people.push(person);
  }
  const several = (list: readonly CorpusEntry[], count: number): CorpusEntry[] => {
    const found = new Set<CorpusEntry>();
    while (found.size < count) found.add(pickKnown(random, list));
    return [...found];
  };
  return { p: people, o: several(registers.organization, 4), l: several(registers.place, 5) };
}

/** News returns to the same names: the first of a list are picked far more often than the last. */
function pickKnown(random: Random, list: readonly CorpusEntry[]): CorpusEntry {
  const entry = list[Math.floor(random.below(list.length) ** 2 / list.length)];
  if (!entry) throw new RangeError('Expected entries to pick from');
  return entry;
}

function toSentenceWriter(random: Random, cast: Cast): (template: string) => Written {
  const named = new Set<CorpusEntry>();
  const toName = (entry: CorpusEntry): string => {
    const isNew = !named.has(entry);
    named.add(entry);
    const { name } = entry.data;
    if (entry.kind !== 'person' || isNew || random.below(4) === 0) return name;
    return name.split(' ')[1] ?? name;
  };
  return (template) => {
    const used: CorpusEntry[] = [];
    const marked = template.replaceAll(/\{([poln])\}/gu, (_, slot: keyof Cast | 'n') => {
      if (slot === 'n') return String(3 + random.below(90));
      const entry = random.pick(cast[slot].filter((each) => !used.includes(each)));
      used.push(entry);
      return toName(entry);
    });
    const quote = /\[(.*)\]/u.exec(marked)?.[1];
    const text = marked.replaceAll(/[[\]<>]/gu, '');
    if (quote === undefined) return { text };
    const speaker = used.find(({ kind }) => kind !== 'place');
    const claim = {
      quote,
      speaker: speaker ? `${speaker.kind}:${speaker.id}` : 'none',
      verb: /<(.*)>/u.exec(marked)?.[1],
      summary: `${speaker?.data.name ?? 'Alguien'} afirma lo siguiente: ${quote}.`,
    };
    return { text, claim };
  };
}

function toDateSentence(
  random: Random,
  published: string,
  visit: string,
): { text: string; quote: string; date: string } {
  const month = random.below(12);
  const day = 1 + random.below(28);
  const quote = `El ${day} de ${MONTHS[month]}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    text: `${quote} había pasado ya ${visit}, sin anunciarlo a nadie.`,
    quote,
    date: `${published.slice(0, 4)}-${two(month + 1)}-${two(day)}`,
  };
}

function toBody(random: Random, sentences: readonly string[]): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_IN_PARAGRAPH) {
    const paragraph = sentences.slice(at, at + SENTENCES_IN_PARAGRAPH).join(' ');
    const isMarked = random.below(PARAGRAPHS_TO_EMPHASIS) === 0;
    paragraphs.push(isMarked ? paragraph.replace(SMALL_WORD, '*$&*') : paragraph);
  }
  return paragraphs.join('\n\n');
}

function nameOf(entry: CorpusEntry | undefined): string {
  return entry?.data.name ?? '';
}
