import type { Paragraph, Root } from 'mdast';
import { remark } from 'remark';
import type { Position } from 'unist';
import { findLineFeeds } from './plain-text.ts';

const parser = remark().freeze();

/**
 * A line of prose: a letter or an opening mark, then nothing that means anything to Markdown, and no
 * space at its end.
 */
const PROSE_LINE = String.raw`[\p{L}«“"'‘¿¡(—][^\p{Cc}\\&*_\x60[\]]*(?<!\s)`;
const PROSE = new RegExp(`^\\n?${PROSE_LINE}(?:\\n${PROSE_LINE})*\\n?$`, 'u');
const LINE = /[^\n]+/gu;
/**
 * HTML and code between fences go on over blank lines, whatever stands between those; and lines that
 * end otherwise than in a line feed would be counted wrong.
 */
const IS_WHOLE = /[<\r]|`{3}|~{3}/u;
/** What remark reads for each line of prose. */
const STAND_IN = 'a';

/**
 * Markdown → mdast, by remark. Remark reads prose letter by letter, three times over, to find that
 * it has no marks: most of what an article takes. A look at each paragraph finds the same, so remark
 * is given one short paragraph for all those that follow one another. Lines of prose between blank
 * ones are a paragraph wherever they stand: no list or quote goes on in a line without indentation.
 * @returns the tree that remark alone would give, but for columns and offsets in its positions
 */
export function parseMarkdown(markdown: string): Root {
  if (IS_WHOLE.test(markdown)) return parser.parse(markdown);
  /** By the line where they start, which is the same in what remark reads. */
  const runs = new Map<number, Paragraph[]>();
  const blocks: string[] = [];
  let run: Paragraph[] | null = null;
  let line = 1;
  for (const block of markdown.split('\n\n')) {
    if (!PROSE.test(block)) {
      run = null;
      blocks.push(block);
    } else if (run) {
      run.push(toParagraph(block, line));
      blocks.push(block.replaceAll(LINE, ''));
    } else {
      const paragraph = toParagraph(block, line);
      run = [paragraph];
      runs.set(paragraph.position.start.line, run);
      blocks.push(block.replaceAll(LINE, STAND_IN));
    }
    line += findLineFeeds(block).length + 2;
  }
  // No need to count the lines after the last.
  if (run) blocks.length -= run.length - 1;
  const root = parser.parse(blocks.join('\n\n'));
  root.children = root.children.flatMap(
    (node) => runs.get(node.position?.start.line ?? 0) ?? [node],
  );
  return root;
}

/** @param line where the block starts, which may have a line feed before its words */
function toParagraph(block: string, line: number): Paragraph & { position: Position } {
  const value = block.trim();
  const first = line + (block.startsWith('\n') ? 1 : 0);
  const position: Position = {
    start: { line: first, column: 1 },
    end: { line: first + findLineFeeds(value).length, column: 1 },
  };
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position };
}
