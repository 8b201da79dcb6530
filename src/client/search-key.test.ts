import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listenForSearchKey } from './search-key.ts';

const PAGE = `<a class="to-search" href="#buscar">Buscar</a>
  <form role="search"><input type="search" name="q" value="Putin"></form>
  <input id="other"><select><option>a</option></select><textarea></textarea>
  <p contenteditable="true"><b>texto</b></p><details><summary>Más</summary></details><dialog></dialog>`;

let window: JSDOM['window'];

beforeEach(() => {
  ({ window } = new JSDOM(PAGE));
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('Element', window.Element);
  showField(true);
  listenForSearchKey();
});

afterEach(() => vi.unstubAllGlobals());

/** jsdom lays nothing out. */
function showField(isShown: boolean): void {
  const field = find('[name="q"]');
  field.getClientRects = () => (isShown ? [{}] : []) as unknown as DOMRectList;
}

function find(selector: string): HTMLElement {
  return window.document.querySelector(selector) as HTMLElement;
}

/** @returns whether the key did something of ours */
function press(target: HTMLElement, init: KeyboardEventInit = {}): boolean {
  const event = new window.KeyboardEvent('keydown', {
    key: '/',
    bubbles: true,
    cancelable: true,
    ...init,
  });
  return !target.dispatchEvent(event);
}

test('«/» selects what the field holds', () => {
  expect(press(window.document.body)).toBe(true);
  expect(window.document.activeElement).toBe(find('[name="q"]'));
  // On a Spanish keyboard it stands above the 7.
  expect(press(find('summary'), { shiftKey: true })).toBe(true);
});

test('where the field is not shown, it leads to the page that searches', () => {
  showField(false);
  const follow = vi.fn();
  find('a').addEventListener('click', follow);
  expect(press(window.document.body)).toBe(true);
  expect(follow).toHaveBeenCalledOnce();
});

test.each(['[name="q"]', '#other', 'select', 'textarea', 'b'])(
  'what is typed in %s stays there',
  (selector) => {
    expect(press(find(selector))).toBe(false);
  },
);

test.each<KeyboardEventInit>([
  { key: '7' },
  { ctrlKey: true },
  { altKey: true },
  { metaKey: true },
])('other keys are left alone: %o', (init) => {
  expect(press(window.document.body, init)).toBe(false);
});

test('nothing happens under a dialog, nor where the keys are off', () => {
  find('dialog').setAttribute('open', '');
  expect(press(window.document.body)).toBe(false);
  find('dialog').removeAttribute('open');
  window.document.documentElement.dataset['keys'] = 'off';
  expect(press(window.document.body)).toBe(false);
});
