import { toCopiedSource } from '../../words/reading-tools.ts';

/** What a reader takes along when copying a claim. */
interface ClaimCopy {
  /** The words as they stand in the article. */
  readonly quote: string;
  /** Who says it and through whom: «Vladimir Putin, vía KCNA». */
  readonly speaker: string;
  /** How the words are given: «cita directa · dijo». */
  readonly form: string;
  readonly title: string;
  /** Whom the article comes from, or null where it does not say. */
  readonly source: string | null;
  readonly url: string;
}

/** A claim as plain text that still says whose words they are when it stands elsewhere. */
export function toClaimText({ quote, speaker, form, title, source, url }: ClaimCopy): string {
  // Inside « » Spanish writes “ ”.
  const inner = quote.replaceAll('«', '“').replaceAll('»', '”');
  return [`«${inner}»`, `— ${speaker} (${form})`, title, toCopiedSource(source), url].join('\n');
}
