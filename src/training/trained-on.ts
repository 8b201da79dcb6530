import { hash } from 'node:crypto';
import { join } from 'node:path';
import { listFiniteForms } from '../extract/verbs/reporting-verbs.ts';

/** The digest of what the shipped tagger saw of the program's own lists when it was trained. */
export const TRAINED_ON_FILE = join(import.meta.dirname, '../extract/data/trained-on.txt');

/** SHA-256 of the finite forms of all reporting verbs: they are features of the tagger. */
export function toTrainedOn(): string {
  return `${hash('sha256', listFiniteForms().join('\n'))}\n`;
}
