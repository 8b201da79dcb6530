import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPngChunk } from '../../share/to-png.ts';
import { formatProblems } from '../format-problems.ts';
import { readLibrary } from '../read-library.ts';

const SITE = `name: Glosa
description: Noticias.
url: https://glosa.example
timeZone: Europe/Madrid
publisher: { name: Glosa }
`;

/** A file that is none: whoever reads it waits. */
const socket = createServer();
let root: string;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-pictures-'));
  for (const folder of ['articles', 'people', 'images', 'images/carpeta.jpg'])
    mkdirSync(path.join(root, 'content', folder), { recursive: true });
  put('content/site.yaml', SITE);
  put('fuera.jpg', 'JFIF');
  const jpeg = await draw(640, 480).jpeg().toBuffer();
  const png = await draw(640, 480).png().toBuffer();
  put('content/images/buena.jpg', jpeg);
  put('content/images/vacia.jpg', '');
  put('content/images/cortada.jpg', jpeg.subarray(0, jpeg.length / 2));
  put('content/images/cortada.png', png.subarray(0, png.length / 2));
  put('content/images/texto.jpg', 'No soy una imagen.');
  put('content/images/pagina.png', '<!doctype html><script>alert(1)</script>');
  put('content/images/documento.jpg', '%PDF-1.7\n1 0 obj');
  put('content/images/bomba.png', toPngHeader(50_000, 50_000));
  put('content/images/cien.png', toPngHeader(10_000, 10_000));
  put('content/images/grande.jpg', jpeg);
  truncateSync(path.join(root, 'content/images/grande.jpg'), 60 * 1024 * 1024);
  put(
    'content/images/programa.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  put(
    'content/images/espia.jpg',
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><image href="https://mal.example/x.png"/></svg>',
  );
  put(
    'content/images/entidad.svg',
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>',
  );
  put(
    'content/images/iphone.heic',
    Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), jpeg]),
  );
  put('content/images/mapa.bmp', Buffer.concat([Buffer.from('BM'), jpeg]));
  put('content/images/capas.jpg', Buffer.concat([Buffer.from('8BPS\0\x01', 'latin1'), jpeg]));
  await new Promise<void>((resolve) => {
    socket.listen(path.join(root, 'content/images/enchufe.jpg'), resolve);
  });
  put('content/images/MAYUSCULAS.JPG', jpeg);
  put('content/articles/doble.jpg', jpeg);
  put('content/images/doble.jpg', png);
  symlinkSync(path.join(root, 'fuera.jpg'), path.join(root, 'content/images/enlace.jpg'));
});

afterAll(() => {
  socket.close();
  rmSync(root, { recursive: true });
});

/** What stands in the front matter, and in the text, of an article with a bad picture. */
const BAD: readonly (readonly [name: string, front: string, text: string])[] = [
  ['vacia', '', '![Una mesa](vacia.jpg "| EFE")'],
  ['cortada', '', '![Una mesa](cortada.jpg "| EFE")'],
  ['cortada-png', '', '![Una mesa](cortada.png "| EFE")'],
  ['texto', '', '![Una mesa](texto.jpg "| EFE")'],
  ['pagina', '', '![Una mesa](pagina.png "| EFE")'],
  ['documento', '', '![Una mesa](documento.jpg "| EFE")'],
  ['bomba', '', '![Una mesa](bomba.png "| EFE")'],
  ['cien-megapixeles', '', '![Una mesa](cien.png "| EFE")'],
  ['grande', '', '![Una mesa](grande.jpg "| EFE")'],
  ['programa', '', '![Una mesa](programa.svg "| EFE")'],
  ['espia', '', '![Una mesa](espia.jpg "| EFE")'],
  ['entidad', '', '![Una mesa](entidad.svg "| EFE")'],
  ['iphone', '', '![Una mesa](iphone.heic "| EFE")'],
  ['falta', '', '![Una mesa](buenas.jpg "| EFE")'],
  ['mayusculas', '', '![Una mesa](mayusculas.jpg "| EFE")'],
  ['doble', '', '![Una mesa](doble.jpg "| EFE")'],
  ['enlace', '', '![Una mesa](enlace.jpg "| EFE")'],
  ['carpeta', '', '![Una mesa](carpeta.jpg "| EFE")'],
  ['fuera', '', '![Una mesa](../../fuera.jpg "| EFE")'],
  ['de-otro-sitio', '', '![Una mesa](https://otro.example/a.jpg "| EFE")'],
  ['espacios', '', '![Una mesa](mi foto.jpg "| EFE")'],
  ['mapa', '', '![Una mesa](mapa.bmp "| EFE")'],
  ['capas', '', '![Una mesa](capas.jpg "| EFE")'],
  ['enchufe', '', '![Una mesa](enchufe.jpg "| EFE")'],
  ['otra-terminacion', '', '![Una mesa](buena.png "| EFE")'],
  ['absoluta', '', '![Una mesa](/images/buena.jpg "| EFE")'],
  ['de-windows', '', '![Una mesa](C:\\fotos\\buena.jpg "| EFE")'],
  ['de-este-equipo', '', '![Una mesa](file:///home/ana/buena.jpg "| EFE")'],
  ['dentro', '', '![Una mesa](data:image/png;base64,iVBORw0KGgo= "| EFE")'],
  ['en-html', '', '<img src="buena.jpg" alt="Una mesa">'],
  ['de-obsidian', '', '![[buena.jpg]]'],
  ['por-nombre', '', '![Una mesa][foto]'],
  ['alternativa-en-blanco', '', '![ ](buena.jpg "| EFE")'],
  ['cabecera-de-otro-sitio', 'image: { file: https://otro.example/a.jpg, alt: Una mesa }', ''],
  ['sin-alternativa', '', '![](buena.jpg "| EFE")'],
  ['nombre-de-archivo', '', '![IMG_1234.jpg](buena.jpg "| EFE")'],
  ['sin-credito', '', '![Una mesa](buena.jpg)'],
  ['cabecera-sin-alternativa', 'image: { file: buena.jpg, credit: EFE }', ''],
  ['cabecera-falta', 'image: { file: bueno.jpg, alt: Una mesa, credit: EFE }', ''],
  ['cabecera-en-texto', 'image: buena.jpg', ''],
  [
    'pie-inventado',
    'image: { file: buena.jpg, alt: Una mesa, credit: EFE, caption: Unas 300 personas. }',
    '',
  ],
];

test('each bad picture is told in a sentence, and none is published', async () => {
  for (const [name, front, text] of BAD)
    put(
      `content/articles/${name}.md`,
      `---\ntitle: Titular\ndescription: Descripción.\npublished: '2024-01-01'\n${front}\n---\n\nTexto.\n\n${text}\n`,
    );
  put(
    'content/people/ana.yaml',
    'name: Ana Pérez\ndescription: Fotógrafa.\nphoto: { file: nadie.jpg }\n',
  );
  const library = await readLibrary(root);
  const told = formatProblems(library.problems);
  for (const [name] of BAD) expect(told).toContain(`content/articles/${name}.md`);
  await expect(told).toMatchFileSnapshot('bad-pictures.messages.txt');
  const shown = library.articles.flatMap(({ pictures = {} }) => Object.keys(pictures));
  expect([...new Set(shown)]).toEqual(['buena.jpg']);
});

function put(file: string, content: string | Buffer): void {
  writeFileSync(path.join(root, file), content);
}

function draw(width: number, height: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } });
}

/** A PNG that says that it is large and holds next to nothing. */
function toPngHeader(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    toPngChunk('IHDR', header),
    toPngChunk('IDAT', Buffer.of(0x78, 0x9c)),
  ]);
}
