/** A layout reads a part of its page, by a property of its text. */
export function sayReadPart(part: string, property: string): string {
  return `Una plantilla lee «${property}» de la parte «${part}» de su página. Solo puede colocarla con set:html={….value}: lo que dependa de una página tiene que darlo «renderParts» como una parte.`;
}
