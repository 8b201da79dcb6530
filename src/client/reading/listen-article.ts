import { LISTEN, PAUSE, RESUME, STOP } from '../../words/reading-tools.ts';
import { build } from '../build-element.ts';
import { type Sentence, toSentences } from './sentences.ts';

interface Line extends Sentence {
  readonly block: Element;
}

/** The name of the highlight that the styles colour. */
const HIGHLIGHT = 'listening';

/**
 * Reads the title and the text aloud with the browser's Spanish voice and follows the words with a
 * highlight, where the browser has them. Where no Spanish voice is found it stays out of sight.
 */
export class ListenArticle extends HTMLElement {
  readonly #stopButton = build('button', { type: 'button', hidden: '' }, STOP);
  #lines: Line[] = [];
  /** The line that is read, or that a pause keeps. */
  #at = 0;
  /** The utterance that counts: a cancelled one may still report its end. */
  #speaking: SpeechSynthesisUtterance | null = null;
  #voice: SpeechSynthesisVoice | undefined;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.querySelector('button')?.addEventListener('click', () =>
      this.#speaking ? this.#pause() : this.#speak(),
    );
    this.#stopButton.addEventListener('click', () => this.#stop());
    this.append(this.#stopButton);
    // The voice would go on over the next page.
    addEventListener('pagehide', () => this.#stop());
    // Browsers load their voices late.
    speechSynthesis.addEventListener('voiceschanged', () => this.#findVoice());
    this.#findVoice();
  }

  #findVoice(): void {
    this.#voice = speechSynthesis.getVoices().find(({ lang }) => /^es\b/iu.test(lang));
    this.toggleAttribute('data-ready', this.#voice !== undefined);
  }

  #speak(): void {
    if (this.#lines.length === 0) this.#lines = findLines();
    const line = this.#lines[this.#at];
    if (!line) {
      this.#stop();
      return;
    }
    const words = line.block.textContent.slice(line.start, line.end);
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = this.#voice ?? null;
    utterance.lang = this.#voice?.lang ?? 'es';
    utterance.onboundary = ({ charIndex }) => {
      const length = /^\S*/u.exec(words.slice(charIndex))?.[0].length ?? 0;
      highlight(line.block, line.start + charIndex, line.start + charIndex + length);
    };
    utterance.onend = () => {
      if (this.#speaking !== utterance) return;
      this.#at += 1;
      this.#speak();
    };
    utterance.onerror = () => {
      if (this.#speaking === utterance) this.#pause();
    };
    this.#speaking = utterance;
    this.#show(PAUSE, true);
    speechSynthesis.speak(utterance);
  }

  /** Stops and keeps the line: a pause of the browser's own does not come back on Android. */
  #pause(): void {
    this.#speaking = null;
    speechSynthesis.cancel();
    this.#show(RESUME, true);
  }

  #stop(): void {
    this.#pause();
    this.#at = 0;
    highlight(null, 0, 0);
    this.#show(LISTEN, false);
  }

  #show(action: string, canStop: boolean): void {
    const play = this.querySelector('button');
    if (play) play.textContent = action;
    play?.toggleAttribute('data-on', action === PAUSE);
    this.#stopButton.hidden = !canStop;
  }
}

/** What is read: the title, then the text, sentence by sentence. */
function findLines(): Line[] {
  const blocks = document.querySelectorAll(
    'h1, [data-article-body] :is(p, h2, h3, h4, li:not(:has(p)))',
  );
  const { abbreviations = '' } =
    document.querySelector<HTMLElement>('[data-article-body]')?.dataset ?? {};
  return [...blocks].flatMap((block) =>
    toSentences(block.textContent, abbreviations.split(' ')).map((sentence) => ({
      ...sentence,
      block,
    })),
  );
}

/** Highlights a stretch of a block, counted in UTF-16 units of its text; no block, no highlight. */
function highlight(block: Element | null, start: number, end: number): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete(HIGHLIGHT);
  if (!block) return;
  const range = new Range();
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const after = before + text.length;
    if (before <= start && start < after) range.setStart(text, start - before);
    if (before < end && end <= after) range.setEnd(text, end - before);
    before = after;
  }
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) block.scrollIntoView({ block: 'center' });
}
