import { build } from '../build-element.ts';
import { buildSvg } from './build-svg.ts';
import { findGlosses } from './cards.ts';

/** Characters in a stroke: about a line of the text. */
const LINE = 58;
/** Pixels: a stroke is as wide as the column, and one stands below the other. */
const WIDTH = 116;
const STROKE = 5;
const STEP = 7;

/**
 * On windows with a margin at the left, a miniature of the text: a stroke for each line, claims in
 * the colour of their form. The paragraph that is read has a bracket, and a press leads to another.
 */
export class TextOutline extends HTMLElement {
  connectedCallback(): void {
    const hasMargin = matchMedia('(width >= 100em)');
    if (hasMargin.matches) this.#draw();
    else hasMargin.addEventListener('change', () => this.#draw(), { once: true });
  }

  #draw(): void {
    const blocks = [...document.querySelectorAll('[data-article-body] > *')];
    const items = blocks.map((block) => {
      const item = build('button', { type: 'button', tabindex: '-1' });
      item.append(drawBlock(block));
      item.addEventListener('click', () => block.scrollIntoView({ block: 'center' }));
      return item;
    });
    // It says nothing that the text and its headings do not: for the eyes and the pointer alone.
    const outline = build('div', { class: 'outline', 'aria-hidden': 'true' }, ...items);
    // Last, so that no tool moves when it comes.
    document.querySelector('.reading-menu')?.append(outline);
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          items[blocks.indexOf(target)]?.toggleAttribute('data-read', isIntersecting);
      },
      { rootMargin: '-30% 0px -65%' },
    );
    for (const block of blocks) observer.observe(block);
  }
}

/** The strokes of a block, cut where a claim begins or ends. */
function drawBlock(block: Element): SVGElement {
  const strokes: SVGElement[] = [];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  while (texts.nextNode()) {
    const { length } = texts.currentNode.nodeValue ?? '';
    const mark = texts.currentNode.parentElement?.closest('[data-claims]');
    const gloss = mark && findGlosses(mark).at(-1);
    const name = toCell(gloss ?? null);
    for (const end = at + length; at < end; ) {
      const next = Math.min(end, (Math.floor(at / LINE) + 1) * LINE);
      strokes.push(
        buildSvg('rect', {
          class: name,
          x: ((at % LINE) / LINE) * WIDTH,
          y: Math.floor(at / LINE) * STEP,
          width: ((next - at) / LINE) * WIDTH,
          height: STROKE,
        }),
      );
      at = next;
    }
  }
  const svg = buildSvg('svg', { width: WIDTH, height: Math.ceil(at / LINE) * STEP });
  svg.append(...strokes);
  return svg;
}

/** On whose word a gloss stands, as the cells of its page are called; nothing beside claims. */
function toCell(gloss: Element | null): string {
  const speaker = gloss?.getAttribute('data-speaker') ?? '';
  if (speaker.startsWith('group:')) return 'anonymous';
  return speaker === 'none' ? 'unattributed' : (gloss?.getAttribute('data-form') ?? '');
}
