import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Text } from 'mdast';

/** A node that holds others, whose children this folder replaces. */
export type AnyParent = Parents & { children: RootContent[] };

export function isParent(node: Nodes): node is Nodes & AnyParent {
  return 'children' in node;
}

/** The UTF-16 range of a node in the source; nodes made here have none. */
export function toSourceRange({ position }: Nodes): { start: number; end: number } | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

/** A text that stands where another node stood, or began. */
export function toText(value: string, like: Nodes): Text {
  return { type: 'text', value, ...(like.position && { position: like.position }) };
}

export function toParagraph(children: PhrasingContent[], like: Nodes): Paragraph {
  return { type: 'paragraph', children, ...(like.position && { position: like.position }) };
}

/**
 * Replaces children all through a tree, the innermost first.
 * @param replace gives what stands instead of a node; null leaves it
 */
export function replaceNodes(
  parent: AnyParent,
  replace: (node: RootContent, parent: AnyParent, index: number) => RootContent[] | null,
): void {
  for (const child of parent.children) if (isParent(child)) replaceNodes(child, replace);
  // Nearly always nothing is replaced, and then no list is made.
  let children: RootContent[] | null = null;
  for (const [index, child] of parent.children.entries()) {
    const instead = replace(child, parent, index);
    if (instead) children ??= parent.children.slice(0, index);
    children?.push(...(instead ?? [child]));
  }
  if (children) parent.children = joinTexts(children);
}

/** Two texts side by side become one, which has the place of the first. */
function joinTexts(children: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (child.type !== 'text' || last?.type !== 'text') joined.push(child);
    else joined[joined.length - 1] = { ...last, value: last.value + child.value };
  }
  return joined;
}
