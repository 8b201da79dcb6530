import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callCommand } from '../tests/call-command.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const GOLDEN = path.join(import.meta.dirname, 'fixtures/bad-usage.txt');
const NEW = ['--title', 'Uno', '--date', '2026-05-04'];

/** What a hurried editor types; files and folders of the case begin with `@/`. */
const CASES: readonly (readonly string[])[] = [
  [],
  ['publicar'],
  ['__proto__'],
  ['draft', '@/no-existe.txt'],
  ['draft', '@/'],
  ['draft', '@/nota.txt', '@/otra.txt'],
  ['draft', '@/nota.txt', '--titulo', 'Uno'],
  ['draft', '@/nota.txt', '--title'],
  ['draft', '@/nota.txt', '--title', ' ', '--date', '2026-05-04'],
  ['draft', '@/nota.txt', '--title', 'Uno', '--date', '2026-02-30'],
  ['draft', '@/nota.txt', '--title', 'Uno', '--date', '4/5/2026'],
  ['draft', '@/nota.txt', '--json', '--date', 'ayer'],
  ['draft', '@/nota.txt', '--date', '2026-05-04'],
  ['draft', '@/nota.txt', '--title', 'Uno'],
  ['draft', '@/vacia.txt', ...NEW],
  ['draft', '@/espacios.txt', ...NEW],
  ['draft', '@/word.docx', ...NEW],
  ['draft', '@/nota.txt', '--title', 'Ya existe', '--date', '2026-05-04'],
  ['new'],
  ['new', 'persona', 'Ana Ruiz'],
  ['new', 'person'],
  ['new', 'person', ' '],
  ['new', 'person', '金正恩'],
  ['new', 'person', 'Ana Ruiz'],
  ['new', 'person', '--nombre', 'Ana Ruiz'],
  ['rename'],
  ['rename', 'person:ana'],
  ['rename', 'ana', 'person:b'],
  ['rename', 'person:nadie', 'person:otra'],
  ['rename', 'person:nadie', 'person:2'],
  ['rename', 'person:a', 'person:b', '--force'],
  ['build', '--todo'],
  ['build', 'articulos'],
  ['check', '--todo'],
  ['check', 'articulos'],
  ['check', 'content/articles/no-existe.md'],
  ['check', '../..'],
  ['check', '--watch', '--json'],
  ['host'],
  ['host', 'apache'],
  ['host', 'nginx', '--folder'],
  ['host', 'nginx', '--folder', '/srv/a"; deny all; #'],
  ['host', 'caddy', '--folder', '/srv/{$HOME}'],
  ['host', 'nginx', '--listen', '80; evil'],
  ['compress', 'dist'],
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-usage-'));
  cpSync(path.join(PROJECT, 'src/load/fixtures/sound/content'), path.join(folder, 'content'), {
    recursive: true,
  });
  mkdirSync(path.join(folder, 'empty'));
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  write('nota.txt', 'Ana Ruiz dijo que vendría.');
  write('vacia.txt', '');
  write('espacios.txt', ' \n\n ');
  write('word.docx', 'PK\u0003\u0004\0\0');
  write('content/articles/2026-05-04-ya-existe.md', 'lo que había');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(
  args: readonly string[],
  root = folder,
): Promise<{ status: number; output: string }> {
  const call = args.map((each) => each.replace('@', folder));
  const { status, output } = await callCommand(call, root);
  return { status, output: output.replaceAll(folder, '@') };
}

test('each wrong call gets a Spanish sentence, and nothing is written', async () => {
  const answers: { args: readonly string[]; status: number; output: string }[] = [];
  for (const args of CASES) answers.push({ args, ...(await run(args)) });
  expect(answers.filter(({ status }) => status !== 1)).toEqual([]);
  const report = answers.map(({ args, output }) => `$ ${args.join(' ')}\n${output}`).join('\n');
  await expect(report).toMatchFileSnapshot(GOLDEN);
});

test('new files are not written where there is no content', async () => {
  const empty = path.join(folder, 'empty');
  for (const args of [
    ['draft', '@/nota.txt', ...NEW],
    ['new', 'person', 'Ana Ruiz'],
  ])
    expect(await run(args, empty)).toMatchObject({
      status: 1,
      output: expect.stringContaining('No hay ninguna carpeta «content»'),
    });
});

test('what is not UTF-8 is read as Windows-1252, and the editor is told', async () => {
  writeFileSync(path.join(folder, 'latin.txt'), Buffer.from('Vino Íñigo a España.', 'latin1'));
  const { status, output } = await run(['draft', '@/latin.txt', '--json']);
  expect(status).toBe(0);
  expect(output).toContain('«@/latin.txt» no está en UTF-8');
  expect(output).toContain('"name": "España"');
});
