/** Pixels between the words and the card, and from the card to the edge of the window. */
const BESIDE = 8;
const EDGE = 12;
/** The card's text begins where the word does. */
const INSET = 21;

/** Puts a card at its words: below them, above where there is no room below, never over them. */
export function placeCard(card: HTMLElement, words: HTMLElement): void {
  const page = card.offsetParent?.getBoundingClientRect();
  // Of a name that two lines share, the first part is where the eyes come from.
  const line = words.getClientRects()[0];
  if (!page || !line) return;
  const { offsetHeight: height, offsetWidth: width } = card;
  const isRoomBelow = line.bottom + BESIDE + height + EDGE < innerHeight;
  const isAbove = !isRoomBelow && line.top > height + BESIDE + EDGE;
  const last = [...words.getClientRects()].at(-1) ?? line;
  const top = isAbove ? line.top - BESIDE - height : last.bottom + BESIDE;
  const left = Math.min(Math.max(line.left - INSET, EDGE), innerWidth - width - EDGE);
  card.style.cssText = `left:${left - page.left}px;top:${top - page.top}px`;
}
