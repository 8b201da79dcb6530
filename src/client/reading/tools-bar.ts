/** Pixels of scrolling that mean a direction; a finger that rests trembles. */
const TURN = 8;

/** On a phone the tools leave while one reads on, and come back as soon as one turns back. */
export class ToolsBar extends HTMLElement {
  connectedCallback(): void {
    const bar = document.querySelector('.reading-menu');
    let last = scrollY;
    addEventListener(
      'scroll',
      () => {
        const by = scrollY - last;
        if (Math.abs(by) < TURN) return;
        last = scrollY;
        // A sheet moves its passage above it: that is no reading on.
        if (document.querySelector(':modal')) return;
        bar?.toggleAttribute('data-away', by > 0);
      },
      { passive: true },
    );
  }
}
