import { readModel } from '../../cli/read-model.ts';
import { readAncora } from '../ancora.ts';
import type { TreebankDocument } from '../ancora.ts';
import {
  findDocumentClaims,
  findJoinedEnd,
  findLastLetter,
  findTreeClaims,
  findTreeEnd,
  holds,
  isSame,
} from '../evaluate-claims.ts';
import { percent } from '../print-counts.ts';
import { trainParser, parse } from './parse.ts';
import type { Parse } from './parse.ts';
import { tag, trainTagger } from './tag.ts';
import { toTrees } from './tree.ts';
import type { Tree } from './tree.ts';

const FOLDS = 5;
const EPOCHS = 8;

interface Parsed extends Parse {
  readonly tree: Tree;
  readonly tags: readonly string[];
}

/**
 * `node src/run.mjs training/trees/measure.ts <folder of AnCora>`: five folds by document; ends of
 * clauses and subjects by the rules and by the parser. About four minutes of processor time.
 */
function main(): void {
  const documents = readAncora(process.argv[2] ?? '');
  const trees = documents.map(toTrees);
  const parses: Parsed[][] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const train = trees.filter((_, index) => index % FOLDS !== fold).flat();
    // Each half is tagged by a tagger of the other: the parser learns from tags as wrong as it will see.
    const halves = [0, 1].map((half) => train.filter((_, index) => index % 2 === half));
    const taggers = halves.map((half) => trainTagger(half));
    const tagged = halves.flatMap((half, index) =>
      half.map((tree) => ({ ...tree, tags: tag(taggers[1 - index]!, tree.tokens) })),
    );
    const tagger = trainTagger(train);
    const parser = trainParser(tagged, EPOCHS);
    trees.forEach((sentences, index) => {
      if (index % FOLDS !== fold) return;
      parses[index] = sentences.map((tree) => {
        const tags = tag(tagger, tree.tokens);
        return { ...parse(parser, tree.tokens, tags), tree, tags };
      });
    });
  }
  printTrees(parses.flat());
  printClaims(documents, parses);
}

function printTrees(parses: readonly Parsed[]): void {
  const words = parses.flatMap(({ tree, heads, relations }) =>
    tree.heads.map((head, index) => ({
      isPoint: tree.relations[index] === 'punct',
      head: heads[index] === head,
      relation: relations[index] === tree.relations[index],
    })),
  );
  const counted = words.filter(({ isPoint }) => !isPoint);
  const heads = counted.filter(({ head }) => head);
  console.log(`cabezas ${percent(heads.length, counted.length)} de ${counted.length}`);
  const both = heads.filter(({ relation }) => relation);
  console.log(`con relación ${percent(both.length, counted.length)}`);
}

function printClaims(documents: readonly TreebankDocument[], parses: readonly Parsed[][]): void {
  const model = readModel();
  const ends = { all: 0, rules: 0, parser: 0, either: 0 };
  const subjects = { all: 0, rules: 0, parser: 0, either: 0 };
  documents.forEach((document, index) => {
    const { text } = document;
    const claims = findDocumentClaims(text, model);
    for (const expected of document.sentences.flatMap(findTreeClaims)) {
      const claim = claims.find((candidate) => isSame(candidate, expected));
      const parsed = parses[index]!.find(({ tree: { tokens } }) =>
        tokens.some(({ end }) => end === expected.verb.end),
      );
      if (claim === undefined || parsed === undefined) continue;
      const { tokens } = parsed.tree;
      const tell = (sum: typeof ends, byRules: boolean, byParser: boolean): void => {
        sum.all += 1;
        if (byRules) sum.rules += 1;
        if (byParser) sum.parser += 1;
        if (byRules || byParser) sum.either += 1;
      };
      const gold = findTreeEnd(text, expected);
      const last = tokens[findClauseEnd(parsed, tokens.findLastIndex(isQueBefore(claim.start)))];
      const isEnd = (end: number): boolean => findLastLetter(text, end) === gold;
      tell(ends, isEnd(findJoinedEnd(text, claim, claims)), isEnd(last?.end ?? 0));
      const { subject, verb } = expected;
      if (subject === null) continue;
      const found =
        tokens[
          findSubject(
            parsed,
            tokens.findIndex(({ end }) => end === verb.end),
          )
        ];
      const isSubject = holds(claim.speaker?.calledHere ?? claim.speaker, subject);
      tell(subjects, isSubject, found !== undefined && holds(found, subject));
    }
  });
  console.log('fin', ends, 'sujeto', subjects);
}

function isQueBefore(start: number): (token: { start: number; lower: string }) => boolean {
  return (token) => token.start < start && token.lower === 'que';
}

/** The last word of all that hangs from the verb of a «que»; -1 where the «que» hangs from no later word. */
function findClauseEnd({ heads, tree }: Parsed, que: number): number {
  const root = heads.length;
  let top = heads[que] ?? root;
  if (top <= que || top >= root) return -1;
  while (heads[top]! > que && heads[top]! < root) top = heads[top]!;
  const hangs = (word: number): boolean =>
    word === top || (word < root && word >= 0 && hangs(heads[word]!));
  return tree.tokens.findLastIndex(
    ({ text }, index) => index >= top && /[\p{L}\p{N}]/u.test(text) && hangs(index),
  );
}

/** The subject of a verb, the antecedent of a relative, or the subject of the verb it is joined to; -1. */
function findSubject(parsed: Parsed, verb: number): number {
  const { heads, relations, tags } = parsed;
  const subject = heads.findIndex((head, index) => head === verb && relations[index] === 'nsubj');
  if (subject >= 0 && tags[subject] === 'PREL')
    return relations[verb] === 'acl' ? heads[verb]! : -1;
  if (subject >= 0) return subject;
  const first = heads[verb] ?? -1;
  return relations[verb] === 'conj' && first < verb ? findSubject(parsed, first) : -1;
}

main();
