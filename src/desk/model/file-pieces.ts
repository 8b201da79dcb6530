import { toLines } from './lines.ts';

/** A part of a file of content that is changed by itself. */
export interface Piece {
  /** Tells it from its neighbours, and is the same in another version of the file. */
  readonly key: string;
  /** Blank lines before it. */
  readonly gap: string;
  readonly text: string;
}

const FENCE = /^---[ \t]*\r?\n?$/u;
const BLANK = /^[ \t]*\r?\n?$/u;
const COMMENT = /^[ \t]*#/u;
const FIELD = /^([ ]*)("?[A-Za-z]\w*"?):(?=\s|$)/u;
const DASH = /^([ ]*)-(?=\s)/u;

/** The front matter of an article with its two fences, and the prose below. */
export function splitFences(raw: string): { readonly head: string; readonly prose: string } | null {
  const lines = toLines(raw);
  if (!FENCE.test((lines[0] ?? '').replace(/^\uFEFF/u, ''))) return null;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) return null;
  return { head: lines.slice(0, end + 1).join(''), prose: lines.slice(end + 1).join('') };
}

/** The fields of a YAML text of one indentation, each with the comment right above it. */
export function toFieldPieces(yaml: string): Piece[] {
  const lines = toLines(yaml);
  const indent = lines.map((line) => FIELD.exec(line)?.[1]).find((each) => each !== undefined);
  return cut(lines, (line) => {
    if (FENCE.test(line)) return 'end';
    const [, own, name] = FIELD.exec(line) ?? [];
    return own === indent && name !== undefined ? name : null;
  });
}

/** A list's key and its items, by their ids, else by their numbers; null where it has no lines of its own. */
export function toItemPieces(field: string): Piece[] | null {
  const lines = toLines(field);
  const indent = lines.map((line) => DASH.exec(line)?.[1]).find((each) => each !== undefined);
  if (indent === undefined) return null;
  let count = 0;
  const pieces = cut(lines, (line) => {
    if (DASH.exec(line)?.[1] !== indent) return null;
    count += 1;
    return String(count);
  });
  return pieces.map((piece) => {
    const [, id] = /^[ \t-]*id:[ \t]*(\S+)/mu.exec(piece.text) ?? [];
    return id === undefined || piece.key === '' ? piece : { ...piece, key: id };
  });
}

/** An item of a list as the map that it is: with a space in place of its hyphen; null where it is none. */
export function openItem(item: string): { readonly fields: string; readonly at: number } | null {
  const lines = toLines(item);
  const first = lines.findIndex((line) => !BLANK.test(line) && !COMMENT.test(line));
  const line = lines[first];
  const dash = DASH.exec(line ?? '');
  if (line === undefined || !dash) return null;
  const at = (dash[1] ?? '').length;
  const opened = `${line.slice(0, at)} ${line.slice(at + 1)}`;
  return FIELD.test(opened) ? { fields: lines.with(first, opened).join(''), at } : null;
}

/** The inverse of {@link openItem}. */
export function closeItem(fields: string, at: number): string {
  const lines = toLines(fields);
  const first = lines.findIndex((line) => !BLANK.test(line) && !COMMENT.test(line));
  const line = lines[first];
  if (line === undefined) return fields;
  return lines.with(first, `${line.slice(0, at)}-${line.slice(at + 1)}`).join('');
}

/**
 * Lines as pieces: comments right above the first line of a piece are its own, blank lines before them
 * part it from what stands above.
 * @param toKey names the piece that begins with a line; null where none does
 */
function cut(lines: readonly string[], toKey: (line: string) => string | null): Piece[] {
  const pieces: Piece[] = [];
  const times = new Map<string, number>();
  let [key, gap, text] = ['', '', ''];
  let [heldGap, heldText] = ['', ''];
  const end = (): void => {
    if (text !== '' || gap !== '') pieces.push({ key, gap, text });
  };
  for (const line of lines) {
    const name = toKey(line);
    if (name !== null) {
      end();
      const count = (times.get(name) ?? 0) + 1;
      times.set(name, count);
      key = count === 1 ? name : `${name}#${count}`;
      [gap, text] = [heldGap, heldText + line];
      [heldGap, heldText] = ['', ''];
    } else if (COMMENT.test(line)) heldText += line;
    else {
      // No piece begins here: what was held is a part of this one.
      text += heldGap + heldText;
      [heldGap, heldText] = ['', ''];
      if (BLANK.test(line)) heldGap = line;
      else text += line;
    }
  }
  text += heldGap + heldText;
  end();
  return pieces;
}
