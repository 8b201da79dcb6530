import { findNames } from '../extract/names/find-names.ts';
import { NAME_TYPES } from '../extract/tagger/labels.ts';
import type { NameType } from '../extract/tagger/labels.ts';
import { trainCrf } from './train-crf.ts';
import type { TaggerModel } from '../extract/tagger/model.ts';
import { findSentences } from '../extract/text/sentences.ts';
import { readAncora } from './ancora.ts';
import { readCess } from './cess.ts';
import { toOurTypes } from './our-types.ts';
import { scoreClaims } from './evaluate-claims.ts';
import { GOLD_PARTS, scoreMentions, UNSEEN_PARTS } from './evaluate-mentions.ts';
import { readGold, scoreGold } from './gold.ts';
import type { Counts } from './gold.ts';
import { readArguments } from '../cli/read-arguments.ts';
import { readModel } from '../cli/read-model.ts';
import { toTrainingSentences } from './training-data.ts';
import type { TypedDocument } from './training-data.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { readOwnTexts, readTypedDrafts } from './own-texts.ts';
import { KIND_DRAFTS, OWN_DRAFTS } from './score-draft.ts';
import { printDrafts } from './print-drafts.ts';
import { percent, printCounts } from './print-counts.ts';

type NameScore = Record<NameType, Counts>;

const FOLDS = 5;
const USAGE =
  'Uso: npm run eval -- [carpeta con los .conllu de AnCora] [carpeta con los .tbf de CESS-ESP] [--misses]';

/**
 * `npm run eval` measures the mentions and whole drafts, `npm run eval -- <folder of AnCora>` the
 * claims of its trees too, and with the folder of CESS-ESP behind it the names of its 609 files.
 * `--misses` lists what failed, but never in the part of the mentions that is only measured.
 * Names: five folds by document, exact spans, and our own texts by what the others teach. The
 * treebank types a club by its city as a place, so the rule for clubs, which comes after
 * `findNames`, has no part in it. Claims: all documents.
 */
function main(): void {
  const { values, positionals } = readArguments({ misses: { type: 'boolean' } }, USAGE);
  const [folder, typedFolder] = positionals;
  const showMisses = values.misses ?? false;
  printMentions(showMisses);
  printDrafts(showMisses);
  if (folder === undefined) return;
  const documents = readAncora(folder);
  if (typedFolder !== undefined) {
    const typed = readCess(typedFolder);
    const own = readOwnTexts();
    const { tagged, byRules, asTyped } = crossValidate(typed, own);
    console.log(
      `\nNombres, ${FOLDS} partes por documento (${typed.length} documentos), tramo exacto:`,
    );
    printNames('etiquetador y reglas', tagged);
    printNames('lo mismo, con los tipos del corpus', asTyped);
    printNames('solo listas y reglas', byRules);
    console.log('\nNombres de textos propios que el etiquetador no vio, tramo exacto:');
    const { marked, drafts } = crossValidateOwn(typed);
    printNames('textos marcados', marked);
    printNames('borradores', drafts);
  }
  const model = readModel();
  const claims = scoreClaims(documents, model);
  console.log(`\nAfirmaciones con verbo explícito y oración con «que» (${claims.gold}):`);
  console.log(`  cobertura ${percent(claims.found, claims.gold)}`);
  console.log(
    `  hablante correcto ${percent(claims.rightSpeaker, claims.withSubject)} de las ${claims.withSubject} halladas con sujeto explícito`,
  );
  console.log(`  fin exacto de la oración ${percent(claims.exactEnd, claims.found)}`);
  if (showMisses) console.log(claims.misses.join('\n'));
  for (const [file, texts] of readGold()) {
    const score = scoreGold(texts, model);
    console.log(`\n${file} (${texts.length}):`);
    printCounts('personas', score.people);
    printCounts('lugares', score.places);
    printCounts('fechas', score.dates);
    printCounts('afirmaciones', score.claims);
    console.log(
      `  hablante ${percent(score.speakers.right, score.speakers.gold)}, forma ${percent(score.forms.right, score.forms.gold)}`,
    );
    if (showMisses) console.log(score.misses.join('\n'));
  }
}

function printMentions(showMisses: boolean): void {
  for (const part of GOLD_PARTS) {
    const { texts, mentions, traps, misses } = scoreMentions(part);
    console.log(`\nMenciones, ${part} (${texts} textos, ${mentions.gold} menciones):`);
    printCounts('menciones', mentions);
    console.log(`  trampas sin enlace ${percent(traps.kept, traps.all)} de ${traps.all}`);
    if (showMisses && !UNSEEN_PARTS.includes(part)) console.log(misses.join('\n'));
  }
}

/**
 * Trained and measured on our types, each fold on all our own texts too; `asTyped` measures the same
 * models on the types of the corpus.
 */
function crossValidate(
  typed: readonly TypedDocument[],
  own: readonly TypedDocument[],
): {
  tagged: NameScore;
  byRules: NameScore;
  asTyped: NameScore;
} {
  const documents = typed.map(toOurTypes);
  const [tagged, byRules, asTyped] = [emptyScore(), emptyScore(), emptyScore()];
  const sentences = documents.map(toTrainingSentences);
  const ownSentences = own.flatMap(toTrainingSentences);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = sentences.filter((_, index) => index % FOLDS !== fold).flat();
    const model = trainCrf([...others, ...ownSentences]);
    for (const document of documents.filter((_, index) => index % FOLDS === fold)) {
      countNames(tagged, document, model);
      countNames(byRules, document, null);
      countNames(asTyped, typed.find(({ id }) => id === document.id)!, model);
    }
  }
  return { tagged, byRules, asTyped };
}

/** A fifth of our own texts at a time, of each kind, by what the corpus and the others teach. */
function crossValidateOwn(typed: readonly TypedDocument[]): {
  marked: NameScore;
  drafts: NameScore;
} {
  const corpus = typed.map(toOurTypes).flatMap(toTrainingSentences);
  const drafts = [...KIND_DRAFTS, ...OWN_DRAFTS].map(readTypedDrafts);
  const scores = { marked: emptyScore(), drafts: emptyScore() };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const [marked, otherMarked] = splitOff(readMarkedTexts(), fold);
    const [sets, otherSets] = splitOff(drafts, fold);
    const others = [...otherMarked, ...otherSets.flat()].flatMap(toTrainingSentences);
    const model = trainCrf([...corpus, ...others]);
    for (const document of marked) countNames(scores.marked, document, model);
    for (const document of sets.flat()) countNames(scores.drafts, document, model);
  }
  return scores;
}

/** Every fifth, and the others. */
function splitOff<T>(items: readonly T[], fold: number): [T[], T[]] {
  const isIn = (index: number): boolean => index % FOLDS === fold;
  return [items.filter((_, index) => isIn(index)), items.filter((_, index) => !isIn(index))];
}

function countNames(score: NameScore, document: TypedDocument, model: TaggerModel | null): void {
  const sentences = findSentences(document.text).flatMap((paragraph) => paragraph.sentences);
  const key = (type: string, start: number, end: number): string => `${type} ${start} ${end}`;
  const gold = new Set(document.names.map(({ type, start, end }) => key(type, start, end)));
  for (const { type } of document.names) score[type].gold += 1;
  for (const { type, sentence, from, to } of findNames(sentences, [], model)) {
    const tokens = sentences[sentence]!;
    score[type].found += 1;
    if (gold.has(key(type, tokens[from]!.start, tokens[to - 1]!.end))) score[type].right += 1;
  }
}

function emptyScore(): NameScore {
  const none = (): Counts => ({ right: 0, found: 0, gold: 0 });
  return { person: none(), place: none(), organization: none(), other: none() };
}

function printNames(title: string, score: NameScore): void {
  console.log(`  ${title}:`);
  for (const type of NAME_TYPES.filter((name) => name !== 'other'))
    printCounts(`  ${type}`, score[type]);
}

main();
