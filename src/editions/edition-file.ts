import type {
  BlockKind,
  Change,
  Edition,
  EditionCall,
  EditionImage,
  EditionLink,
  EditionPart,
  EditionRecord,
} from './types.ts';

/** Why a file is no record of editions, and where. */
interface RecordFault {
  readonly why: 'conflict' | 'line' | 'start';
  /** 1-based. */
  readonly line: number;
}

const TITLE = 'title: ';
const DESCRIPTION = 'description: ';
const CORRECTION = 'correction: ';
/** Files of before have none: they remember words alone. */
const FORMAT = 'format: 2';
/** Those that know of credits and of the calls of notes too. */
const FORMAT_WITH_CALLS = 'format: 3';
/** `= words`; with `>` of a block quote, and with the number that is shown before it. */
const BLOCK = /^=(>?)(\d+\.)? (.*)$/u;
/** Below the block where they stand; above all of them the image that leads. */
const LINK = /^link: (\S+) ?(.*)$/u;
const IMAGE = /^image: (\S+) ?(.*)$/u;
/** Below its image. */
const LOOK = /^look: (\S+)$/u;
const CAPTION = 'caption: ';
const CREDIT = 'credit: ';
/** The note, and the words behind which it is called. */
const CALL = /^call: (.*) ← (.*)$/u;
/** What is no change of the text stands behind its letter. */
const LETTERS = {
  text: '',
  title: 't',
  description: 'd',
  link: 'l',
  number: 'n',
  quote: 'q',
  image: 'i',
  picture: 'p',
  alt: 'a',
  caption: 'c',
  credit: 'r',
  call: 'f',
} as const satisfies Readonly<Record<EditionPart, string>>;
const PARTS = new Map<string, EditionPart>(
  (Object.keys(LETTERS) as EditionPart[]).map((part) => [LETTERS[part], part]),
);
/** `- words` of before, `+ words` of now; `~` what both are about. */
const CHANGE = /^([-+~])([tdlnqipacrf]?) (.*)$/u;
/** What git leaves where two people changed the same line. */
const CONFLICT = /^(?:<{7}|>{7}|={7}|\|{7})(?: |$)/u;
/**
 * White space but single spaces, of which a text has hundreds: to replace each by itself took three times as
 * long. A byte order mark inside a text is invisible and no space.
 */
const SPACES = /[^\S\uFEFF ][^\S\uFEFF]*| [^\S\uFEFF]+/gu;

/**
 * The record of an article as a text file that people can read and git can merge: a paragraph a line,
 * an empty line between any two, and each correction below the text, with the paragraphs that it changed.
 * @param comment first line of the file, after its «#»
 */
export function formatRecord({ edition, corrections }: EditionRecord, comment: string): string {
  const { title, description, blocks, marks } = edition;
  return [
    `# ${comment}`,
    ...(marks ? [marks.calls ? FORMAT_WITH_CALLS : FORMAT] : []),
    `${TITLE}${toLine(title)}`,
    `${DESCRIPTION}${toLine(description)}`,
    ...formatMarks(edition, -1),
    ...(marks && marks.caption !== '' ? [`${CAPTION}${toLine(marks.caption)}`] : []),
    ...(marks?.credit ? [`${CREDIT}${toLine(marks.credit)}`] : []),
    ...blocks.map((block, at) => {
      const { isQuoted = false, number = '' } = marks?.kinds[at] ?? {};
      const line = `\n=${isQuoted ? '>' : ''}${number} ${toLine(block)}`;
      return [line, ...formatMarks(edition, at)].join('\n');
    }),
    ...corrections.map(({ date, changes }) =>
      [`\n${CORRECTION}${date}`, changes.map(formatChange).join('\n\n')]
        .filter((part) => part !== '')
        .join('\n'),
    ),
    '',
  ].join('\n');
}

/** The links, images and calls of a block. */
function formatMarks({ marks }: Edition, block: number): string[] {
  if (!marks) return [];
  return [
    ...marks.links
      .filter(({ at }) => at === block)
      .map(({ address, words }) => `link: ${address} ${toLine(words)}`.trimEnd()),
    ...marks.images
      .filter(({ at }) => at === block)
      .flatMap(({ address, alt, look }) => [
        `image: ${address} ${toLine(alt)}`.trimEnd(),
        ...(look === undefined ? [] : [`look: ${look}`]),
      ]),
    ...(marks.calls ?? [])
      .filter(({ at }) => at === block)
      .map(({ note, words }) => `call: ${toLine(note)} ← ${toLine(words)}`),
  ];
}

/** A text on one line; what is inside it stays but for its spaces. */
export function toLine(text: string): string {
  return text.replaceAll(SPACES, ' ').trim();
}

function formatChange({ part, about, before, after }: Change): string {
  const letter = LETTERS[part];
  return [
    ...(about === undefined ? [] : [`~${letter} ${toLine(about)}`]),
    ...before.map((block) => `-${letter} ${toLine(block)}`),
    ...after.map((block) => `+${letter} ${toLine(block)}`),
  ].join('\n');
}

/** The inverse of {@link formatRecord}. */
export function parseRecord(text: string): EditionRecord | RecordFault {
  let title: string | undefined;
  let description: string | undefined;
  const blocks: string[] = [];
  const kinds: BlockKind[] = [];
  const links: EditionLink[] = [];
  const images: EditionImage[] = [];
  const calls: EditionCall[] = [];
  let caption = '';
  let credit = '';
  let hasCalls = false;
  let hasMarks = false;
  const corrections: { date: string; changes: Change[] }[] = [];
  let isOpen = false;
  for (const [index, row] of text.split('\n').entries()) {
    const line = index + 1;
    const change = CHANGE.exec(row);
    const last = corrections.at(-1);
    const block = last ? null : BLOCK.exec(row);
    const link = last ? null : LINK.exec(row);
    const image = last ? null : IMAGE.exec(row);
    const look = last ? null : LOOK.exec(row)?.[1];
    const shown = images.at(-1);
    const call = last ? null : CALL.exec(row);
    const at = blocks.length - 1;
    if (CONFLICT.test(row)) return { why: 'conflict', line };
    if (row.startsWith('#')) continue;
    if (row.trim() === '') isOpen = false;
    else if (row === FORMAT && at === -1) hasMarks = true;
    else if (row === FORMAT_WITH_CALLS && at === -1) hasMarks = hasCalls = true;
    else if (row.startsWith(TITLE) && title === undefined) title = row.slice(TITLE.length);
    else if (row.startsWith(DESCRIPTION) && description === undefined)
      description = row.slice(DESCRIPTION.length);
    else if (row.startsWith(CORRECTION))
      corrections.push({ date: row.slice(CORRECTION.length).trim(), changes: [] });
    else if (block) {
      const [, quoted = '', number = '', words = ''] = block;
      blocks.push(words);
      kinds.push({ isQuoted: quoted !== '', number });
    } else if (link) links.push({ address: link[1] ?? '', words: link[2] ?? '', at });
    else if (image) images.push({ address: image[1] ?? '', alt: image[2] ?? '', at });
    else if (look && shown) images[images.length - 1] = { ...shown, look };
    else if (call) calls.push({ note: call[1] ?? '', words: call[2] ?? '', at });
    else if (row.startsWith(CAPTION) && !last) caption = row.slice(CAPTION.length);
    else if (row.startsWith(CREDIT) && !last) credit = row.slice(CREDIT.length);
    else if (change && last) {
      const [, sign, letter = '', words = ''] = change;
      const part = PARTS.get(letter) ?? 'text';
      if (sign === '~') {
        last.changes.push({ part, about: words, before: [], after: [] });
        isOpen = true;
        continue;
      }
      const open = last.changes.at(-1);
      const isSame = isOpen && open?.part === part && !(sign === '-' && open.after.length > 0);
      const base: Change = isSame ? open : { part, before: [], after: [] };
      if (isSame) last.changes.pop();
      last.changes.push({
        ...base,
        before: sign === '-' ? [...base.before, words] : base.before,
        after: sign === '+' ? [...base.after, words] : base.after,
      });
      isOpen = true;
    } else return { why: 'line', line };
  }
  if (title === undefined || description === undefined) return { why: 'start', line: 1 };
  const marks = { kinds, links, images, caption, ...(hasCalls && { credit, calls }) };
  return { edition: { title, description, blocks, ...(hasMarks && { marks }) }, corrections };
}
