export function toLineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

export function toLineEnd(yaml: string, offset: number): number {
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end;
}

/** Where the comment lines right above a line begin; the line itself where there are none. */
export function toCommentStart(yaml: string, offset: number): number {
  let start = toLineStart(yaml, offset);
  while (start > 0) {
    const above = toLineStart(yaml, start - 1);
    if (!yaml.slice(above, start).trim().startsWith('#')) break;
    start = above;
  }
  return start;
}

export function skipBlankLines(yaml: string, offset: number): number {
  let at = offset;
  for (let end = toLineEnd(yaml, at); at < yaml.length && yaml.slice(at, end).trim() === ''; ) {
    at = Math.min(yaml.length, end + 1);
    end = toLineEnd(yaml, at);
  }
  return at;
}

/** Where the blank lines before a line begin. */
export function dropBlankLines(yaml: string, lineStart: number): number {
  const text = yaml.slice(0, lineStart).trimEnd();
  return Math.min(lineStart, text.length + 1);
}

export function indentLines(text: string, columns: number): string {
  const indent = ' '.repeat(columns);
  return text.replaceAll(/^(?=.)/gmu, indent);
}

/** Puts words where a range is. */
export function splice(text: string, [start, end]: readonly [number, number], added = ''): string {
  return text.slice(0, start) + added + text.slice(end);
}

export function insert(text: string, at: number, added: string): string {
  return splice(text, [at, at], added);
}
