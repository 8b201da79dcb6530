import { parseArgs } from 'node:util';
import { writeCorpus } from '../tests/corpus/corpus.ts';

/** `node src/run.mjs bench/write-corpus.ts FOLDER --articles 1000 --entries 2000 [--published] [--pictures]` */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '100' },
    entries: { type: 'string', default: '2000' },
    published: { type: 'boolean', default: false },
    pictures: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (!folder) {
  console.error('Falta la carpeta donde escribir los artículos generados.');
  process.exit(1);
}
await writeCorpus(folder, {
  articles: Number(values.articles),
  entries: Number(values.entries),
  isPublished: values.published,
  hasPictures: values.pictures,
});
