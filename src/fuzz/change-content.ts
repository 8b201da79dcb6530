import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toArticleFile, toCorpusArticle } from '../tests/corpus/corpus-article.ts';
import { toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';
import type { Random } from '../tests/corpus/random.ts';

/** Changes a folder of generated content, each time a little. */
interface ContentChanger {
  /** @returns what was done */
  readonly change: (random: Random) => string;
}

const SIGNERS = ['ana-firma', 'blas-firma'];
/** So many articles stay. */
const ARTICLES_MIN = 3;

/**
 * @param root holds `content/`
 * @param size with which it was generated
 */
export function createContentChanger(
  root: string,
  size: { readonly articles: number; readonly entries: number },
): ContentChanger {
  const registers = toCorpusRegisters(size.entries);
  let next = size.articles;
  let count = 0;
  const list = (folder: string): string[] =>
    readdirSync(path.join(root, 'content', folder)).map((name) => `content/${folder}/${name}`);
  const edit = (file: string, to: (text: string) => string): string => {
    const full = path.join(root, file);
    writeFileSync(full, to(readFileSync(full, 'utf8')));
    return file;
  };
  const kinds: Readonly<Record<string, (random: Random) => string>> = {
    paragraph: (random) =>
      edit(random.pick(list('articles')), (text) => `${text}\nUn párrafo más, el ${count}.\n`),
    day: (random) =>
      edit(random.pick(list('articles')), (text) =>
        text.replace(
          /^(published: "?\d{4}-\d\d-)\d\d/mu,
          (_, start: string) => start + String(1 + random.below(28)).padStart(2, '0'),
        ),
      ),
    description: (random) =>
      edit(random.pick([...list('people'), ...list('organizations')]), (text) =>
        text.replace(/^description: .*$/mu, `description: Descrita la vez ${count}.`),
      ),
    name: (random) =>
      edit(random.pick(list('people')), (text) => text.replace(/^name: (.*)$/mu, 'name: $1 Otro')),
    position: (random) =>
      edit(random.pick(list('places')), (text) =>
        text.replace(/latitude: -?[\d.]+/u, `latitude: ${random.below(60)}`),
      ),
    added: () => {
      const article = toCorpusArticle(next, registers);
      next += 1;
      const file = `content/articles/${article.slug}.md`;
      writeFileSync(path.join(root, file), toArticleFile(article));
      return file;
    },
    signed: (random) => {
      mkdirSync(path.join(root, 'content/authors'), { recursive: true });
      const author = `content/authors/${random.pick(SIGNERS)}.yaml`;
      writeFileSync(path.join(root, author), `name: Firma la vez ${count}\n`);
      const id = path.basename(author, '.yaml');
      edit(random.pick(list('articles')), (text) =>
        text.replace(/^(?:authors: .*\n)?published:/mu, `authors: [${id}]\npublished:`),
      );
      return author;
    },
    removed: (random) => {
      const articles = list('articles');
      const file = random.pick(articles);
      if (articles.length > ARTICLES_MIN) rmSync(path.join(root, file));
      return file;
    },
  };
  return {
    change(random) {
      count += 1;
      const kind = random.pick(Object.keys(kinds));
      return `${kind}: ${kinds[kind]?.(random)}`;
    },
  };
}
