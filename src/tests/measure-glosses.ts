/** Where glosses stand: pixels from their passages' first lines, and what one sees while scrolling. */
interface Placing {
  readonly distances: readonly number[];
  /** Of the claims on screen, at all places of the page together, those whose gloss is there too. */
  readonly seen: number;
  readonly overlaps: number;
}

/** A window of whatever browser: Playwright's, or one of `engines/`. */
interface Evaluating {
  readonly evaluate: (run: () => Placing) => Promise<Placing>;
}

/** Measures an article's page as it stands, at all places that one scrolls to. */
export function measureGlosses(page: Evaluating): Promise<Placing> {
  return page.evaluate(() => {
    const pairs = [...document.querySelectorAll('.gloss')].flatMap((gloss) => {
      const id = gloss.id.replace(/^(?:afirmacion|nota)-/u, '');
      const words = document.getElementById(gloss.matches('.note') ? id : `a-${id}`);
      const line = words?.getClientRects()[0];
      const box = gloss.firstElementChild?.getBoundingClientRect();
      if (!line || !box?.height || getComputedStyle(gloss).visibility === 'hidden') return [];
      const isClaim = !gloss.matches('.note');
      const y = window.scrollY;
      // On the same baseline smaller letters begin lower.
      const lower = Number.parseFloat(getComputedStyle(gloss).fontSize) * 0.28;
      const wish = line.top + lower + y;
      return [{ line: wish, top: box.top + y, bottom: box.bottom + y, isClaim }];
    });
    let shown = 0;
    let seen = 0;
    for (let y = 0; y < document.body.scrollHeight; y += 100) {
      for (const { line, top, isClaim } of pairs) {
        if (!isClaim || line < y || line + 20 > y + innerHeight) continue;
        shown += 1;
        if (top >= y && top + 20 <= y + innerHeight) seen += 1;
      }
    }
    return {
      distances: pairs.map(({ line, top }) => top - line),
      seen: seen / shown,
      overlaps: pairs.slice(1).filter(({ top }, index) => top < (pairs[index]?.bottom ?? 0) - 0.5)
        .length,
    };
  });
}
