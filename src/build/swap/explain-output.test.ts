import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { explainOutput } from './explain-output.ts';
import { findMounts } from './mount-points.ts';
import { OWN_FILES, writeOwnFiles } from './own-files.ts';
import { toBuildFolders } from './build-folders.ts';

let folder: string;
let dist: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-output-')));
  dist = path.join(folder, 'dist');
});

afterEach(() => rmSync(folder, { recursive: true }));

function explain(): string | null {
  return explainOutput(toBuildFolders(dist));
}

test('a folder that does not exist or is empty can be published into', () => {
  expect(explain()).toBeNull();
  expect(explainOutput(toBuildFolders(path.join(folder, 'a/b/c')))).toBeNull();
  mkdirSync(dist);
  expect(explain()).toBeNull();
});

test('so can a folder with a site of ours, and with whatever stands beside it', () => {
  mkdirSync(dist);
  writeOwnFiles(dist, ['index.html']);
  writeFileSync(path.join(dist, 'CNAME'), '');
  expect(explain()).toBeNull();
});

test('a folder with files of others is refused, with the way to keep them', () => {
  mkdirSync(dist);
  for (const name of ['b', 'a']) writeFileSync(path.join(dist, name), '');
  expect(explain()).toBe(
    `En «${dist}» hay archivos que ninguna construcción ha puesto ahí: a, b. El sitio los sustituiría. Elija una carpeta nueva o vacía; si el sitio debe ir junto a ellos, cree en ella un archivo vacío llamado «${OWN_FILES}» y se conservarán.`,
  );
  writeFileSync(path.join(dist, OWN_FILES), '');
  expect(explain()).toBeNull();
});

test('disks that are mounted on a folder or in it are found, whatever their names', () => {
  const mounts = [
    '22 27 0:21 / /proc rw,relatime - proc proc rw',
    '30 27 0:21 / /srv/mi\\040sitio rw - ext4 /dev/sdb rw',
    '31 27 0:21 /x /srv/mi\\040sitio/fotos rw - ext4 /dev/sdb rw',
    '32 27 0:21 /x /srv/mi\\040sitio-2 rw - ext4 /dev/sdb rw',
    '',
  ].join('\n');
  expect(findMounts('/srv/mi sitio', mounts)).toEqual(['/srv/mi sitio', '/srv/mi sitio/fotos']);
  expect(findMounts('/srv/mi sitio/fotos', mounts)).toEqual(['/srv/mi sitio/fotos']);
  expect(findMounts('/srv/otro', mounts)).toEqual([]);
});
