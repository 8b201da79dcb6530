import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatModel } from '../extract/tagger/model.ts';
import { trainCrf } from './train-crf.ts';
import { readCess } from './cess.ts';
import { fail } from '../cli/fail.ts';
import { readArguments } from '../cli/read-arguments.ts';
import { toOurTypes } from './our-types.ts';
import { readOwnTexts } from './own-texts.ts';
import { toTrainedOn, TRAINED_ON_FILE } from './trained-on.ts';
import { toTrainingSentences } from './training-data.ts';

const MODEL_FILE = join(import.meta.dirname, '../extract/data/tagger.txt');
const NOTICE = [
  'Weights of the name tagger of Glosa, trained by src/training/train.ts on our own texts and the 609 files of CESS-ESP',
  '(NLTK) whose proper nouns are typed, which are the 3LB-CAST and CESS-CAST-A documents of AnCora, CC BY 4.0,',
  'https://creativecommons.org/licenses/by/4.0/, doi:10.5281/zenodo.4762030. Cite Taulé, Martí and',
  'Recasens (2008), AnCora: Multilevel Annotated Corpora for Catalan and Spanish, LREC; Recasens and',
  'Martí (2010), AnCora-CO: Coreferentially annotated corpora for Spanish and Catalan, LRE 44.',
];

const USAGE = 'Uso: npm run train -- <carpeta con los .tbf de CESS-ESP>';

/** `npm run train -- <folder>`: the same texts always write the same weights. */
function main(): void {
  const [folder] = readArguments({}, USAGE).positionals;
  if (folder === undefined) fail(`Falta la carpeta de CESS-ESP. ${USAGE}`);
  const documents = [...readCess(folder).map(toOurTypes), ...readOwnTexts()];
  const sentences = documents.flatMap(toTrainingSentences);
  const model = trainCrf(sentences);
  const text = formatModel(model, NOTICE);
  writeFileSync(MODEL_FILE, text);
  writeFileSync(TRAINED_ON_FILE, toTrainedOn());
  console.log(
    `${documents.length} documentos, ${sentences.length} oraciones: ${model.features.size} rasgos, ${Math.round(Buffer.byteLength(text) / 1000)} kB en ${MODEL_FILE}.`,
  );
}

main();
