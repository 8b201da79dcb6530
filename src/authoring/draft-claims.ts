import { CLAIM_QUOTE_MIN, type QuoteSelector, type Range } from '../annotate/index.ts';
import type { ExtractedClaim, ExtractedSpeaker } from '../extract/types.ts';
import type { ClaimKind } from '../schema/claim.ts';
import type { EntryKind } from '../schema/ids.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import { toSlug } from '../schema/to-slug.ts';
import { toSummary } from './draft-summary.ts';
import type { NewEntry } from './find-new-entries.ts';
import { proposeKind } from './propose-kind.ts';

/** A proposed claim as the front matter holds it, with what the editor has to look at. */
export interface DraftClaim extends QuoteSelector {
  readonly draft: true;
  readonly id: string;
  readonly speaker: string;
  readonly verb?: string;
  /** Left out where it is the usual one, a fact. */
  readonly kind?: ClaimKind;
  readonly summary: string;
  /** True where the speaker or the limits are a guess. */
  readonly check: boolean;
}

/** What a draft is written from, beside the claims. */
interface DraftSources {
  readonly text: string;
  readonly newEntries: readonly NewEntry[];
  /** Gives the words of a range of code points with the context that they need. */
  readonly describe: (range: Range, least: number) => QuoteSelector | null;
  /** How a known or new entry is called. */
  readonly nameOf: (ref: string) => string | undefined;
}

/** Words of the quote that go into the claim's id. */
const ID_WORDS = 6;
const ARTICLE = /^(?:el|la|los|las) /iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Turns proposed claims into front matter, each with as much context as makes its quote unique. */
export function draftClaims(
  claims: readonly ExtractedClaim[],
  { text, newEntries, describe, nameOf }: DraftSources,
): DraftClaim[] {
  const ids = new Set<string>();
  return claims.flatMap((claim) => {
    const selector = describe(claim, CLAIM_QUOTE_MIN);
    if (!selector) return [];
    const id = toFreeId(claim.quote, ids);
    ids.add(id);
    const speaker = toSpeaker(claim.speaker, newEntries);
    const { quote, verb, form } = claim;
    const kind = proposeKind({ quote, verb, speaker, form });
    const name = nameOf(speaker);
    const words = claim.speaker?.text ?? '';
    // A body goes with its article, as the text has it: «la Agencia Central de Noticias».
    const isBody = name !== undefined && ARTICLE.test(words) && words.endsWith(name);
    const subject = isBody ? words : (name ?? words);
    const summary = speaker === 'none' ? null : toSummary(text, claim, subject);
    return [
      {
        draft: true as const,
        id,
        ...selector,
        speaker,
        ...(claim.verb === null ? {} : { verb: claim.verb }),
        ...(kind === 'fact' ? {} : { kind }),
        summary: `${PLACEHOLDER}: ${summary ?? claim.quote.replaceAll(/\s+/gu, ' ')}`,
        check: claim.check || speaker === 'none',
      },
    ];
  });
}

function toFreeId(quote: string, ids: ReadonlySet<string>): string {
  const words = quote.split(/\s+/u).slice(0, ID_WORDS).join(' ');
  const base = toSlug(words) ?? 'afirmacion';
  for (let number = 2, id: string = base; ; number += 1) {
    if (!ids.has(id)) return id;
    id = `${base}-${number}`;
  }
}

/**
 * A known entry, a new one that the speaker's words name, an anonymous group, or nobody. A person
 * or an organization may stand anywhere in those words («el portavoz del Kremlin, Dmitry Peskov»);
 * a place speaks only alone: «los analistas de Rusia» are not Russia.
 */
function toSpeaker(speaker: ExtractedSpeaker | null, newEntries: readonly NewEntry[]): string {
  if (!speaker) return 'none';
  if (speaker.entry) return speaker.entry;
  const words = speaker.text.replaceAll(/\s+/gu, ' ').trim();
  const find = (kind: EntryKind, isNamed: (form: string) => boolean): NewEntry | undefined =>
    newEntries.find((entry) => entry.kind === kind && entry.forms.some(isNamed));
  const named =
    find('person', (form) => hasWords(words, form)) ??
    find('place', (form) => words.replace(ARTICLE, '') === form) ??
    find('organization', (form) => hasWords(words, form));
  return named?.ref ?? `group:${words}`;
}

function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at === -1) return false;
  const around = `${text[at - 1] ?? ''} ${text[at + words.length] ?? ''}`;
  return !LETTER_OR_DIGIT.test(around);
}
