/** The cards of people, organizations, places and claims. */
const CARDS =
  '#resumen :is([id^="persona-"], [id^="organizacion-"], [id^="lugar-"], [id^="afirmacion-"])';

/**
 * The cards that an element of the page speaks of: of a mention, a claim's mark, a link to either,
 * a marker of the map, or anything inside a card. Several where claims overlap, none elsewhere.
 */
export function findCards(from: Element | null): Element[] {
  const subject = from?.closest(`${CARDS}, [data-claims], a[href^="#"]`);
  if (!subject) return [];
  if (subject.matches(CARDS)) return [subject];
  const claims = subject.getAttribute('data-claims');
  if (claims) return claims.split(' ').flatMap((id) => findById(`afirmacion-${id}`));
  const [target] = findById((subject.getAttribute('href') ?? '').slice(1));
  const cards = target && !target.contains(subject) ? findCards(target) : [];
  return cards.length > 0 ? cards : findCards(subject.parentElement);
}

/** Every element that stands for a card: the card, the links to it, and the marks of its claim. */
export function findPlaces({ id }: Element): Element[] {
  const claim = id.replace('afirmacion-', '');
  return [...document.querySelectorAll(`#${id}, a[href="#${id}"], [data-claims~="${claim}"]`)];
}

/** The first piece of every claim of the text, in order. */
export function findClaimMarks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-article-body] [id^="a-"]')];
}

/** The card of a claim, by the first piece of the claim in the text. */
export function findClaimCard(mark: Element): HTMLElement | null {
  return document.getElementById(mark.id.replace('a-', 'afirmacion-'));
}

function findById(id: string): Element[] {
  const found = document.getElementById(id);
  return found ? [found] : [];
}
