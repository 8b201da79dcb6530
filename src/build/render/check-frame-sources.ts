import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FrameError } from '../../html/frame-error.ts';
import { sayAskedPlace, sayMiddleware, sayMoreThanLayout, toSourceLine } from '../messages.ts';

/** The code between the fences of a component, and what stands after it. */
const COMPONENT = /^(---\r?\n[\s\S]*?\n---\r?\n)([\s\S]*)$/u;
const ONLY_LAYOUT = /^<[A-Z]\w* parts=\{toSealedParts\(renderParts\(Astro\)\)\} \/>$/u;
/** What Astro tells that depends on the page; its props are sealed parts, and its site is one. */
const ASKS_PLACE = /\bAstro\.(?!(?:props|site|slots|generator)\b)\w*|\bAstro(?=\s*[;,)\]}[?])/gu;
const ASKS_ANYTHING = /\bAstro\b(?:\.\w+)?/gu;
const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+\.(?:astro|ts))['"]/gu;
/** A type is nothing that runs. */
const TYPE_IMPORT = /\b(?:import|export) type [^;]*;/gu;

/** UTF-16 units of a template that are shown. */
const EXCERPT = 160;

/** Where Astro looks for what changes pages that it renders. */
const MIDDLEWARE = 'src/middleware{.*,/index.*}';

/**
 * Checks that the pages of a route can differ in their parts alone: the page holds nothing but the
 * layout that places them, no component in it asks where it is, and nothing changes what Astro renders.
 * @param projectRoot absolute
 * @param pages the files of pages that give their parts: `src/pages/…`
 * @throws FrameError with a sentence for each place where it is otherwise
 */
export function checkFrameSources(projectRoot: string, pages: readonly string[]): void {
  const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
  const problems = pages.flatMap((page) => checkPage(page, read(page)));
  const seen = new Set(pages);
  for (const page of pages)
    for (const [file, text] of readImported(page, read, seen))
      if (file.endsWith('.astro'))
        for (const { line, found } of findAll(text, ASKS_PLACE))
          problems.push(sayAskedPlace(page, toSourceLine(file, line), found));
  problems.push(...globSync(MIDDLEWARE, { cwd: projectRoot }).map(sayMiddleware));
  if (problems.length > 0) throw new FrameError(problems.join('\n\n'));
}

function checkPage(page: string, text: string): string[] {
  const [, code = '', template = text] = COMPONENT.exec(text) ?? [];
  const [asked] = findAll(code, ASKS_ANYTHING);
  if (asked) return [sayMoreThanLayout(toSourceLine(page, asked.line), asked.found)];
  const found = template.trim().replaceAll(/\s+/gu, ' ');
  if (ONLY_LAYOUT.test(found)) return [];
  const line = toLine(text, code.length + template.search(/\S|$/u));
  return [sayMoreThanLayout(toSourceLine(page, line), toExcerpt(found))];
}

function toExcerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

/** Reads the files of the program that a file uses, directly or not, but those that were seen. */
function readImported(
  file: string,
  read: (file: string) => string,
  seen: Set<string>,
): (readonly [file: string, text: string])[] {
  const imports = read(file).replaceAll(TYPE_IMPORT, '').matchAll(IMPORT);
  return [...imports].flatMap(([, imported = '']) => {
    const other = path.posix.join(path.posix.dirname(file), imported);
    if (seen.has(other)) return [];
    seen.add(other);
    return [[other, read(other)] as const, ...readImported(other, read, seen)];
  });
}

function findAll(text: string, pattern: RegExp): { line: number; found: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    line: toLine(text, match.index),
    found: match[0],
  }));
}

/** From 1. */
function toLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
