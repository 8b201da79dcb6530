import path from 'node:path';
import {
  formatProblemCount,
  formatProblem,
  formatProblems,
  toPlace,
} from '../load/format-problems.ts';
import { OVERLAY_HINT, OVERLAY_NAME, toMoreBelow } from './messages.ts';
import type { FileProblem } from '../load/problem.ts';
import { escapeHtml } from '../html/html.ts';

/** What the error overlay of Astro's development server shows. */
export interface Overlay {
  readonly type: 'error';
  readonly err: {
    readonly name: string;
    readonly title: string;
    /** HTML. */
    readonly message: string;
    /** HTML. */
    readonly hint: string;
    /** The whole report as plain text. */
    readonly stack: string;
    readonly loc?: { readonly file: string; readonly line: number; readonly column: 0 };
    /** HTML: the file with the line of the first error. */
    readonly highlightedCode?: string;
  };
}

/** So many errors are told in full; all of them stand in the report below. */
const ERRORS_MAX = 10;
/** Characters; a longer file is not shown beside its problem. */
const CODE_MAX = 200_000;

/**
 * The overlay for content that cannot be published as it is.
 * @param root absolute path of the folder that holds `content/`
 * @param read gives the text of a file, null where it cannot be read
 */
export function toOverlay(
  problems: readonly FileProblem[],
  root: string,
  read: (absolute: string) => string | null,
): Overlay {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const located = errors.find(({ line }) => line !== null);
  const file = located && path.join(root, located.file);
  const text = file === undefined ? null : read(file);
  return {
    type: 'error',
    err: {
      name: OVERLAY_NAME,
      title: formatProblemCount(problems),
      message: toMessage(errors),
      hint: OVERLAY_HINT,
      stack: formatProblems(problems),
      ...(file !== undefined &&
        located?.line && {
          loc: { file, line: located.line, column: 0 as const },
        }),
      ...(text !== null &&
        text.length <= CODE_MAX && { highlightedCode: toCode(text, located?.line ?? 0) }),
    },
  };
}

function toMessage(errors: readonly FileProblem[]): string {
  const told = errors
    .slice(0, ERRORS_MAX)
    .map((error) => `<b>${escapeHtml(toPlace(error))}</b>\n${escapeHtml(formatProblem(error))}`);
  const rest = errors.length - told.length;
  const more = rest > 0 ? [toMoreBelow(rest)] : [];
  return [...told, ...more].join('\n\n');
}

function toCode(text: string, errorLine: number): string {
  const lines = text
    .split('\n')
    .map(
      (line, index) =>
        `<span class="line${index + 1 === errorLine ? ' error-line' : ''}">${escapeHtml(line)}</span>`,
    );
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}
