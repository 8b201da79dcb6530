import { expect, test } from 'vitest';
import { addCorrection } from './add-correction.ts';

const CORRECTION = {
  date: '2026-05-05T10:00:00+02:00',
  text: 'Decía «uno»: dice «dos».',
  claims: [],
};
const ITEM = `  - date: '2026-05-05T10:00:00+02:00'
    text: 'Decía «uno»: dice «dos».'
`;

test.each([
  ['where there is none', 'title: Uno # sí\n', `title: Uno # sí\ncorrections:\n${ITEM}`],
  ['to an empty list', 'corrections: []\ntitle: Uno\n', `corrections:\n${ITEM}title: Uno\n`],
  [
    'to an empty list with a comment',
    'corrections: [] # ninguna\ntitle: Uno\n',
    `corrections:\n${ITEM.trimEnd()} # ninguna\ntitle: Uno\n`,
  ],
  [
    'to a field that says nothing',
    'corrections:\ntitle: Uno\n',
    `corrections:\n${ITEM}title: Uno\n`,
  ],
  [
    'to a list, before what follows it',
    "# arriba\ncorrections:\n  - date: '2026-05-04' # el lunes\n    text: >-\n      Decía\n      «cero».\n\n  # abajo\ntitle: Uno\n",
    `# arriba\ncorrections:\n  - date: '2026-05-04' # el lunes\n    text: >-\n      Decía\n      «cero».\n${ITEM}\n  # abajo\ntitle: Uno\n`,
  ],
  [
    'to a list without indent',
    "corrections:\n- {date: '2026-05-04', text: Uno.} # uno\ntitle: Uno\n",
    `corrections:\n- {date: '2026-05-04', text: Uno.} # uno\n${ITEM.replaceAll(/^ {2}/gmu, '')}title: Uno\n`,
  ],
  [
    'to a list in brackets',
    "corrections: [{ date: '2026-05-04', text: Uno. }] # uno\n",
    `corrections: [{ date: '2026-05-04', text: Uno. }, { date: '2026-05-05T10:00:00+02:00', text: "Decía «uno»: dice «dos»." }] # uno\n`,
  ],
  [
    'at the end of the front matter',
    "title: Uno\ncorrections:\n  - text: Uno.\n    date: '2026-05-04'\n",
    `title: Uno\ncorrections:\n  - text: Uno.\n    date: '2026-05-04'\n${ITEM}`,
  ],
])('adds a correction %s', (_, yaml, expected) => {
  const toFile = (frontMatter: string): string => `---\n${frontMatter}---\n\nUno.\n\n---\n\nDos.\n`;
  expect(addCorrection(toFile(yaml), CORRECTION)).toBe(toFile(expected));
});

test('keeps a byte order mark and the ends of lines of another system', () => {
  const source =
    "\uFEFF---\r\ntitle: Uno\r\ncorrections:\r\n  - date: '2026-05-04'\r\n    text: Uno.\r\n---\r\nUno.\r\n";
  expect(addCorrection(source, CORRECTION)).toBe(
    source.replace('Uno.\r\n---', `Uno.\r\n${ITEM.replaceAll('\n', '\r\n')}---`),
  );
});

test('names the claims that it touches', () => {
  const source = '---\ntitle: Uno\n---\nUno.\n';
  expect(addCorrection(source, { ...CORRECTION, claims: ['a', 'b'] })).toContain(
    '\n    claims: [a, b]\n---\n',
  );
});

test.each([
  ['no front matter', 'title: Uno\n'],
  ['a front matter without an end', '---\ntitle: Uno\n'],
  ['front matter that is no YAML', '---\ntitle: [Uno\n---\nUno.\n'],
  [
    'a list that an alias stands for',
    "---\na: &a\n  - { date: '2026-05-04', text: Uno. }\ncorrections: *a\n---\nUno.\n",
  ],
  ['corrections that are no list', '---\ncorrections: { date: 2026-05-04 }\n---\nUno.\n'],
])('%s is left alone', (_, source) => {
  expect(addCorrection(source, CORRECTION)).toBeNull();
});
