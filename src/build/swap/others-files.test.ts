import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toNameList } from '../messages.ts';
import { carryOthers, findOthers } from './others-files.ts';
import { OWN_FILES, readOwnership, writeOwnFiles } from './own-files.ts';
import { writeFiles } from '../../tests/site-files.ts';

let folder: string;
let site: string;
let next: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-others-'));
  site = path.join(folder, 'dist');
  next = path.join(folder, 'new');
  write(site, 'index.html', 'articulos/uno/index.html');
  writeOwnFiles(site, ['index.html', 'articulos/uno/index.html']);
  write(next, 'index.html', 'articulos/uno/index.html');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Files that hold their own paths. */
function write(root: string, ...files: readonly string[]): void {
  writeFiles(root, Object.fromEntries(files.map((file) => [file, file])));
}

function find(): string[] {
  return findOthers(site, readOwnership(site) ?? (() => false)).sort();
}

test('a site of ours alone has nothing of others', () => {
  expect(find()).toEqual([]);
});

test('what others put there is found, in our own folders too', () => {
  const files = ['.well-known/security.txt', 'CNAME', 'articulos/uno/foto.jpg', 'x.gz'];
  write(site, ...files);
  mkdirSync(path.join(site, 'vacia/dentro'), { recursive: true });
  symlinkSync('/no-existe', path.join(site, 'fotos'));
  expect(find()).toEqual([...files, 'fotos', 'vacia/dentro/'].sort());
});

test('compressed copies of our files are ours', () => {
  write(site, 'index.html.br', 'articulos/uno/index.html.gz', `${OWN_FILES}.br`, 'CNAME.br');
  expect(find()).toEqual(['CNAME.br']);
});

test('what others put there is in the next site too, the same files', () => {
  write(site, 'CNAME', 'a/b/c', 'articulos/uno/foto.jpg');
  mkdirSync(path.join(site, 'vacia'), { mode: 0o700 });
  symlinkSync('a/b', path.join(site, 'enlace'));
  carryOthers(site, next, find());
  for (const file of ['CNAME', 'a/b/c', 'articulos/uno/foto.jpg'])
    expect(statSync(path.join(next, file)).ino).toBe(statSync(path.join(site, file)).ino);
  expect(readlinkSync(path.join(next, 'enlace'))).toBe('a/b');
  expect(lstatSync(path.join(next, 'vacia')).mode & 0o777).toBe(0o700);
  expect(readFileSync(path.join(next, 'index.html'), 'utf8')).toBe('index.html');
});

test.each([
  ['a file where a new page goes', ['temas/index.html'], ['temas/index.html']],
  ['a file where a new folder goes', ['temas'], ['temas/index.html']],
  ['a folder where a new file goes', ['temas/mio.txt'], ['temas']],
])('%s is in the way: nothing is carried', (_, others, own) => {
  write(site, ...others, 'CNAME');
  write(next, ...own);
  expect(() => carryOthers(site, next, find())).toThrow(
    `En «${site}» hay archivos que no puso ninguna construcción y que el sitio necesita para los suyos: ${others}. Llévelos a otro lugar y repita.`,
  );
  expect(existsSync(path.join(next, 'CNAME'))).toBe(false);
});

test('a long list of names is cut', () => {
  expect(toNameList(['a'])).toBe('a');
  expect(toNameList([...'abcdefg'])).toBe('a, b, c, d, e y 2 más');
});
