import { readYaml } from '../load/read-yaml.ts';
import { IMPORT_REMARKS } from './messages.ts';
import { toPublishedMoment } from './published-moment.ts';
import { type ImportedArticle, NOTHING_STATED } from './types.ts';

/** The head of a text as other programs write it: YAML between lines of three signs, or TOML. */
const HEAD =
  /^\uFEFF?(?<mark>---|\+\+\+)[ \t]*\r?\n(?<head>[\s\S]*?)\r?\n\k<mark>[ \t]*(?:\r?\n|$)/u;

/** What each thing is called in the heads of common programs, in English and in Spanish. */
const NAMES = {
  title: ['title', 'titulo', 'título', 'titular', 'headline'],
  description: ['description', 'descripcion', 'descripción', 'summary', 'excerpt', 'entradilla'],
  published: ['published', 'date', 'pubDate', 'pubdate', 'fecha', 'publishDate'],
  byline: ['author', 'authors', 'autor', 'autores', 'byline', 'firma'],
  topics: ['topics', 'temas', 'categories', 'category', 'categorias', 'tags', 'etiquetas'],
} as const;

/**
 * Reads what the head of a text states, where it has one.
 * @returns what it states, with the text below it in `markdown`; null where the text has no head
 */
export function readHead(text: string): ImportedArticle | null {
  const found = HEAD.exec(text);
  if (!found?.groups) return null;
  const { mark, head = '' } = found.groups;
  const body = text.slice(found[0].length).replace(/^\s*\n/u, '');
  const fields = mark === '---' ? readYaml(head).data : null;
  // A thematic break and a text below it are no head.
  if (mark === '---' && !isFields(fields) && !/^[\w-]+:/mu.test(head)) return null;
  if (!isFields(fields)) {
    const lines = head.split(/\r?\n/u).filter((line) => line.trim() !== '');
    return {
      ...NOTHING_STATED,
      markdown: body,
      remarks: [IMPORT_REMARKS.brokenHead, ...lines.map((line) => `  ${line}`)],
    };
  }
  const get = (names: readonly string[]): string[] =>
    names.map((name) => toTexts(fields[name])).find((texts) => texts.length > 0) ?? [];
  const published = get(NAMES.published)[0];
  const moment = published === undefined ? null : toPublishedMoment(published);
  const known = new Set<string>(Object.values(NAMES).flat());
  const others = Object.keys(fields).filter(
    (name) => !known.has(name) || (NAMES.published.some((each) => each === name) && !moment),
  );
  return {
    ...NOTHING_STATED,
    title: get(NAMES.title)[0] ?? null,
    description: get(NAMES.description)[0] ?? null,
    published: moment,
    byline: get(NAMES.byline).join(', ') || null,
    topics: get(NAMES.topics),
    markdown: body,
    remarks: others.length > 0 ? [IMPORT_REMARKS.fields(others)] : [],
  };
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a field: one, a list, or a list of people with their names. */
function toTexts(value: unknown): string[] {
  return [value].flat().flatMap((each): string[] => {
    if (each instanceof Date) return [each.toISOString()];
    if (typeof each === 'string' || typeof each === 'number') return [String(each).trim()];
    return isFields(each) ? toTexts(each['name']) : [];
  });
}
