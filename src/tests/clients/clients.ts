import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Outside `src`, which tests copy; whoever keeps what builds keep has it too. */
const FOLDER = path.resolve(import.meta.dirname, '../../../node_modules/.cache/glosa/clients');
const LISTS = ['package.json', 'package-lock.json'];

/** What Firefox reads of a page: Open Graph, and what stands in for it. */
interface PageMetadata {
  readonly title: string;
  readonly description: string;
  readonly image: string;
  readonly url: string;
  readonly type: string;
  readonly provider: string;
  readonly language: string;
}

interface FeedData {
  readonly title?: string;
  readonly language?: string;
  readonly entries?: readonly {
    readonly title?: string;
    readonly link?: string;
    readonly published?: string;
    readonly description?: string;
  }[];
}

type Matcher<Selector> = (selector: Selector) => (scope: Node) => AsyncIterable<Range>;

/** Programs of others that read what we publish. */
interface Clients {
  readonly annotator: {
    readonly createTextPositionSelectorMatcher: Matcher<{
      type: 'TextPositionSelector';
      start: number;
      end: number;
    }>;
    readonly createTextQuoteSelectorMatcher: Matcher<{
      type: 'TextQuoteSelector';
      exact: string;
      prefix: string;
      suffix: string;
    }>;
  };
  readonly feeds: {
    readonly extractFromXml: (xml: string) => FeedData;
    readonly extractFromJson: (json: unknown) => FeedData;
  };
  readonly metadata: { readonly getMetadata: (document: Document, url: string) => PageMetadata };
}

export function hasClients(): boolean {
  return existsSync(path.join(FOLDER, 'node_modules/.package-lock.json'));
}

/** Installs them where they are missing: 25 MB that no site needs. What cannot be had is skipped by its tests. */
export function installClients(): void {
  if (hasClients()) return;
  mkdirSync(FOLDER, { recursive: true });
  for (const name of LISTS)
    copyFileSync(path.join(import.meta.dirname, name), path.join(FOLDER, name));
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  } catch {
    console.warn(`npm could not install what ${import.meta.dirname} lists.`);
  }
}

export function loadClients(): Clients {
  const require = createRequire(path.join(FOLDER, 'package.json'));
  return {
    annotator: require('@apache-annotator/dom'),
    feeds: require('@extractus/feed-extractor'),
    metadata: require('page-metadata-parser'),
  };
}
