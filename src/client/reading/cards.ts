/** The cards of people, organizations and places, and the glosses of claims and notes. */
const CARDS = '#resumen :is(.card, .gloss)';

/**
 * The cards that an element of the page speaks of: of a mention, a mark, a link to either, a marker
 * of the map, or anything inside a card. Several where claims overlap, none elsewhere.
 */
export function findCards(from: Element | null): Element[] {
  const subject = from?.closest(`${CARDS}, [data-claims], [data-notes], a[href^="#"]`);
  if (!subject) return [];
  if (subject.matches(CARDS)) return [subject];
  const glosses = findGlosses(subject);
  if (glosses.length > 0) return glosses;
  const [target] = findById((subject.getAttribute('href') ?? '').slice(1));
  const cards = target && !target.contains(subject) ? findCards(target) : [];
  return cards.length > 0 ? cards : findCards(subject.parentElement);
}

/** The glosses of a piece of a claim or a note. */
export function findGlosses(piece: Element): Element[] {
  const ids = (name: string): string[] => piece.getAttribute(name)?.split(' ') ?? [];
  return [
    ...ids('data-claims').map((id) => `afirmacion-${id}`),
    ...ids('data-notes').map((id) => `nota-${id}`),
  ].flatMap(findById);
}

/** The pieces of the text that a gloss is about. */
export function findPieces({ id }: Element): HTMLElement[] {
  const [, kind, own = ''] = /^(afirmacion|nota)-(.*)/u.exec(id) ?? [];
  const name = kind === 'nota' ? 'notes' : 'claims';
  return kind ? [...document.querySelectorAll<HTMLElement>(`[data-${name}~="${own}"]`)] : [];
}

/** Every element that stands for a card: the card, the links to it, and the marks of its claim. */
export function findPlaces(card: Element): Element[] {
  return [
    card,
    ...document.querySelectorAll(`a[href="#${card.id}"]:not(dialog *)`),
    ...findPieces(card),
  ];
}

/** The first piece of every claim of the text, in order. */
export function findClaimMarks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-article-body] [id^="a-"]')];
}

/** The gloss of a claim, by the first piece of the claim in the text. */
export function findClaimCard(mark: Element): HTMLElement | null {
  return document.getElementById(mark.id.replace('a-', 'afirmacion-'));
}

/** Whether glosses stand beside the text; below this they come after it. */
export function isBeside(): boolean {
  return matchMedia('(width >= 66em)').matches;
}

function findById(id: string): Element[] {
  const found = document.getElementById(id);
  return found ? [found] : [];
}
