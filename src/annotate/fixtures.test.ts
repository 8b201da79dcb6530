import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parseYaml, splitFrontMatter } from '../load/parse-content.ts';
import { readText } from '../load/read-text.ts';
import { articleSchema } from '../schema/article.ts';
import { entryRefSchema, fromEntryRef } from '../schema/ids.ts';
import { annotateArticle, toLexicon } from './index.ts';
import type { NamedEntry } from './types.ts';

/** Adding a case: a folder with `input.md` and `registers.yaml`; `vitest -u` writes what comes out. */
const FOLDER = new URL('fixtures/', import.meta.url);
const registersSchema = z.record(entryRefSchema, z.array(z.string()));
const HEADER = 'title: x\ndescription: x\npublished: 2023-09-14\n';

describe('annotated articles', () => {
  test.each(readdirSync(FOLDER))('%s', async (name) => {
    const folder = new URL(`${name}/`, FOLDER);
    const file = await readText(fileURLToPath(folder), 'input.md');
    const parts = 'problem' in file ? 'no-start' : splitFrontMatter(file.text);
    if (typeof parts === 'string') throw new Error(`Expected front matter in ${name}`);
    const { markdown, linesBefore } = parts;
    const { data: meta } = parseYaml(articleSchema, name, HEADER + parts.frontMatter);
    if (!meta) throw new Error(`Expected a sound front matter in ${name}`);
    const registers = parseYaml(
      registersSchema,
      name,
      readFileSync(new URL('registers.yaml', folder), 'utf8'),
    );
    const entries = Object.entries(registers.data ?? {}).map(([key, names]): NamedEntry => {
      const ref = entryRefSchema.parse(key);
      return { ref, kind: fromEntryRef(ref).kind, names };
    });
    const { html, text, annotations, problems } = annotateArticle(
      { markdown, linesBefore, meta },
      toLexicon(entries).lexicon,
    );
    const body = `<!doctype html>\n<meta charset="utf-8">\n${html}\n`;
    await expect(body).toMatchFileSnapshot(fileURLToPath(new URL('output.html', folder)));
    const words = (range: { start: number; end: number }) => text.slice(range.start, range.end);
    const shown = {
      mentions: annotations.mentions.map((each) => ({ ...each, words: words(each) })),
      claims: annotations.claims.map((each) => ({ ...each, words: each.ranges.map(words) })),
      dates: annotations.dates.map((each) => ({ ...each, words: words(each) })),
      notes: annotations.notes.map((each) => ({ ...each, words: each.ranges.map(words) })),
      problems: problems.map(({ severity, message }) => `${severity}: ${message}`),
    };
    const json = `${JSON.stringify(shown, null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(fileURLToPath(new URL('annotations.json', folder)));
  });
});
