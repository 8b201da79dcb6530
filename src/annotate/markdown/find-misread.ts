import type { Code, Definition, FootnoteDefinition, Heading, Nodes, Root } from 'mdast';
import { type Problem, toProblem } from '../problems.ts';
import type { Range } from '../range.ts';
import { toSourceRange } from './nodes.ts';

const FENCE = /^(?:`{3,}|~{3,})/u;
/** The last line of a fenced block, with the marks of the quotes around it. */
const FENCE_END = /(?:^|\n)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/u;
/** With spaces too: then it is none, whatever stands below. */
const RAW_CALL = /(?<!\\)\[\^[^\]\s][^\]\n]{0,80}\]/u;
/** «**Nota:**texto», «** negrita **», «**Nota»: bold that was meant and is none; «c**o» is a word. */
const RAW_MARKS = /(?<![\p{L}\p{N}*\\])\*\*(?:[\p{L}\p{N}«“"¡¿(][^*\n]*(?:\*\*)?|\s[^*\n]+\*\*)/u;

/**
 * What other programs read as marks of notes, highlights, ids, boxes and links: «^[nota]», «==uno==», «{#id}», «:::aviso»,
 * «[[página]]», «{{plantilla}}», «[caption]». None stands in a plain text.
 */
const FOREIGN =
  /(?<![\\!])(?:\^\[[^\]\n]{1,200}\]|==(?=\S)[^=\n]{1,200}==|\{[#.][\w-]+\}|^:::+ ?\w*|\[\[[^\]\n]{1,200}\]\]|\{\{[^}\n]{1,200}\}\}|\{%[^%\n]{1,200}%\}|\[\/?(?:(?:caption|gallery|embed|vc_\w+)\b[^\]\n]*|(?:b|i|u|quote|url|img)(?:=[^\]\n]*)?)\])/mu;

/** What has to be told, and where in the source words are no words of the text or are told already. */
export interface Misread {
  readonly problems: readonly Problem[];
  readonly told: readonly Range[];
  /** The types of all nodes. */
  readonly types: ReadonlySet<Nodes['type']>;
}

/**
 * What Markdown reads otherwise than it looks: a paragraph that a line of hyphens makes a heading, an
 * indent that makes code, words taken for the address of a link, notes without a call and calls
 * without a note.
 */
export function findMisread(tree: Root, source: string): Misread {
  const problems: Problem[] = [];
  const told: Range[] = [];
  const toRaw = (node: Nodes): string => {
    const range = toSourceRange(node);
    return range ? source.slice(range.start, range.end) : '';
  };
  const found = survey(tree, toRaw);
  const toPlace = (node: Nodes) => (node.position ? { line: node.position.start.line } : null);
  for (const heading of found.headings) {
    const [title = '', ...lines] = toRaw(heading).split('\n');
    if (!title.startsWith('#'))
      problems.push(
        toProblem('heading-by-line', toPlace(heading), {
          title,
          mark: (lines.at(-1) ?? '').trim(),
        }),
      );
  }
  for (const code of found.codes) {
    const raw = toRaw(code);
    const place = toPlace(code);
    if (!FENCE.test(raw)) problems.push(toProblem('code-by-indent', place, { words: code.value }));
    else if (!FENCE_END.test(raw.slice(raw.indexOf('\n'))))
      problems.push(toProblem('code-open', place, {}));
  }
  const defined = new Set<string>();
  for (const definition of found.definitions) {
    told.push(...toRanges(definition));
    // A note by its sign; for the spaces in its name Markdown takes it for the address of a link.
    if (definition.identifier.startsWith('^')) {
      const call = `[${definition.label ?? definition.identifier}]`;
      problems.push(toProblem('footnote-missing', toPlace(definition), { call }));
      continue;
    }
    const isFirst = !defined.has(definition.identifier);
    defined.add(definition.identifier);
    if (isFirst && found.used.has(definition.identifier)) continue;
    problems.push(toProblem('words-as-address', toPlace(definition), { words: toRaw(definition) }));
  }
  const noted = new Set<string>();
  for (const note of found.notes) {
    const isFirst = !noted.has(note.identifier);
    noted.add(note.identifier);
    if (isFirst && found.called.has(note.identifier)) continue;
    told.push(...toRanges(note));
    const code = isFirst ? 'footnote-uncalled' : 'footnote-twice';
    problems.push(toProblem(code, toPlace(note), { label: note.label ?? note.identifier }));
  }
  for (const { code, words, node } of found.rawMarks)
    problems.push(toProblem(code, toPlace(node), { words }));
  for (const { call, node } of found.rawCalls)
    problems.push(toProblem('footnote-missing', toPlace(node), { call }));
  return { problems, told, types: found.types };
}

function toRanges(node: Nodes): Range[] {
  const range = toSourceRange(node);
  return range ? [range] : [];
}

interface Survey {
  readonly types: Set<Nodes['type']>;
  readonly headings: Heading[];
  readonly codes: Code[];
  readonly definitions: Definition[];
  /** Identifiers of the definitions that links and images refer to. */
  readonly used: Set<string>;
  readonly notes: FootnoteDefinition[];
  readonly called: Set<string>;
  readonly rawCalls: { readonly call: string; readonly node: Nodes }[];
  readonly rawMarks: {
    readonly code: 'marks-shown' | 'marks-foreign';
    readonly words: string;
    readonly node: Nodes;
  }[];
}

function survey(tree: Root, toRaw: (node: Nodes) => string): Survey {
  const found: Survey = {
    types: new Set(),
    headings: [],
    codes: [],
    definitions: [],
    used: new Set(),
    notes: [],
    called: new Set(),
    rawCalls: [],
    rawMarks: [],
  };
  const visit = (node: Nodes): void => {
    found.types.add(node.type);
    if (node.type === 'heading') found.headings.push(node);
    else if (node.type === 'code') found.codes.push(node);
    else if (node.type === 'definition') found.definitions.push(node);
    else if (node.type === 'footnoteDefinition') found.notes.push(node);
    else if (node.type === 'footnoteReference') found.called.add(node.identifier);
    else if (node.type === 'linkReference' || node.type === 'imageReference')
      found.used.add(node.identifier);
    else if (node.type === 'text') {
      const raw = toRaw(node);
      // Hardly any text has either sign.
      const [call] = node.value.includes('[^') ? (RAW_CALL.exec(raw) ?? []) : [];
      if (call !== undefined) found.rawCalls.push({ call, node });
      const [words] = node.value.includes('**') ? (RAW_MARKS.exec(raw) ?? []) : [];
      if (words !== undefined) found.rawMarks.push({ code: 'marks-shown', words, node });
      const [foreign] = FOREIGN.exec(raw) ?? [];
      if (foreign !== undefined)
        found.rawMarks.push({ code: 'marks-foreign', words: foreign, node });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}
