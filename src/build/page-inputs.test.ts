import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBelow } from './list-below.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/**
 * Each of these gives a page the content that it shows, with a key of just that. Nothing else that a
 * page may import leads to content, but for what `content/site.yaml` says and whether it is the preview, which no article changes.
 */
const ASKED = 'src/data/pages/';
const SITE = 'src/data/site.ts';
/** Whoever imports one of these can see all content. */
const WHOLE_CONTENT = [
  'astro:content',
  'src/load/current-library.ts',
  'src/load/read-library.ts',
  'src/load/read-registers.ts',
];
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/gu;
const TYPE_IMPORT = /(?:import|export) type [^;]*;/gu;

/** What a page reaches by its imports, each as the way there. */
interface Reached {
  /** Modules of {@link ASKED}. */
  readonly asked: readonly string[];
  /** Ways to the whole content that lead through none of them. */
  readonly around: readonly string[];
}

const pages = listBelow(path.join(PROJECT, 'src/pages')).map((file) => `src/pages/${file}`);

describe('a page sees nothing of the content but what its key covers', () => {
  test.each(pages)('%s asks one module of data/pages at most, and nothing around it', (page) => {
    const { asked, around } = findReached(page);
    expect(around).toEqual([]);
    expect(asked.slice(1)).toEqual([]);
  });

  test.each(pages)('%s has no key of its own making', (page) => {
    expect(readSource(page)).not.toContain('cacheKey');
  });

  test('articles, entries, claims, lists and feeds are asked for', () => {
    const asked = new Set(pages.flatMap((page) => findReached(page).asked));
    for (const name of ['article-pages', 'entry-pages', 'claim-pages', 'name-lists', 'site-feed'])
      expect(asked).toContain(`${ASKED}${name}.ts`);
  });
});

describe('the test sees a page that', () => {
  const ARTICLE = "import { getArticlePage } from '../data/pages/article-pages.ts';\n";

  test('asks for more than its key covers', () => {
    const { asked } = findReached('src/pages/new.astro', {
      'src/pages/new.astro': `${ARTICLE}import Card from '../components/Card.astro';`,
      'src/components/Card.astro':
        "import {\n  getEntryInput,\n} from '../data/pages/entry-pages.ts';",
    });
    expect(asked).toEqual([`${ASKED}article-pages.ts`, `${ASKED}entry-pages.ts`]);
  });

  test.each([
    ['reads the library itself', "import { getCurrentLibrary } from '../load/current-library.ts';"],
    ['reads the files', "const { readLibrary } = await import('../load/read-library.ts');"],
    ['asks Astro', "import { getCollection } from 'astro:content';"],
    ['goes on from somewhere else', "export { x } from '../components/Card.astro';"],
  ])('%s', (_, line) => {
    const { around } = findReached('src/pages/new.ts', {
      'src/pages/new.ts': ARTICLE + line,
      'src/components/Card.astro':
        "import { getCurrentLibrary } from '../load/current-library.ts';",
    });
    expect(around).toHaveLength(1);
  });

  test('asks for types alone', () => {
    const { asked, around } = findReached('src/pages/new.ts', {
      'src/pages/new.ts': "import type {\n  Library,\n} from '../load/read-library.ts';",
    });
    expect([asked, around]).toEqual([[], []]);
  });
});

/** @param others files that are not there, or other than they are */
function findReached(page: string, others: Readonly<Record<string, string>> = {}): Reached {
  const asked = new Set<string>();
  const around: string[] = [];
  const seen = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (WHOLE_CONTENT.includes(file)) around.push([...way, file].join(' → '));
    else if (file.startsWith(ASKED)) asked.add(file);
    else if (file.startsWith('src/') && file !== SITE && !seen.has(file)) {
      seen.add(file);
      const source = others[file] ?? readSource(file);
      for (const imported of findImports(file, source)) visit(imported, [...way, file]);
    }
  };
  visit(page, []);
  return { asked: [...asked], around };
}

function findImports(file: string, source: string): string[] {
  return [...source.replaceAll(TYPE_IMPORT, '').matchAll(IMPORT)].map(([, target = '']) =>
    target.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/u, ''))
      : target,
  );
}

function readSource(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8');
}
