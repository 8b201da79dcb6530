import path from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { ImportFault } from './import-fault.ts';
import { IMPORT_MAX_MB, readImport } from './read-import.ts';

const GOLDEN = path.join(import.meta.dirname, 'fixtures/bad-imports.txt');
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MEGABYTE = 1024 * 1024;

async function pack(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content);
  return archive.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 1 },
  });
}

const DOCUMENT = (body: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': TYPES,
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': body,
});
const WORD = (inner: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const RSS = (inner: string): string => `<?xml version="1.0"?><rss version="2.0">${inner}</rss>`;
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ja"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`;

/** Pretends to be encrypted: the first bit of the flags of each file says so. */
async function packEncrypted(): Promise<Buffer> {
  const bytes = await pack(DOCUMENT(WORD('')));
  for (const [signature, at] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (let found = bytes.indexOf(signature, 0, 'latin1'); found >= 0; )
      found = setBit(bytes, found, at, signature);
  return bytes;
}

function setBit(bytes: Buffer, found: number, at: number, signature: string): number {
  bytes[found + at] = (bytes[found + at] ?? 0) | 1;
  return bytes.indexOf(signature, found + 1, 'latin1');
}

const CASES: readonly (readonly [file: string | null, make: () => Promise<Buffer> | Buffer])[] = [
  ['vacio.txt', () => Buffer.alloc(0)],
  [null, () => Buffer.from(' \r\n\t')],
  ['foto.txt', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['programa.txt', () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 3, 0, 62])],
  ['controles.txt', () => Buffer.from('ab\x01\x02\x03\x04c')],
  ['solo-signos.txt', () => Buffer.from('— … —\n***')],
  ['enorme.txt', () => Buffer.alloc(IMPORT_MAX_MB * MEGABYTE + 1, 'a')],
  ['informe.pdf', () => Buffer.from('%PDF-1.7\n')],
  ['viejo.doc', () => Buffer.from([...COMPOUND, ...Buffer.from('WordDocument', 'utf16le')])],
  ['secreto.docx', () => Buffer.from([...COMPOUND, ...Buffer.from('EncryptedPackage', 'utf16le')])],
  ['cifrado.docx', packEncrypted],
  ['nota.rtf', () => Buffer.from('{\\rtf1 hola}')],
  [
    'nota.odt',
    () => pack({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
  ],
  ['cuentas.xlsx', () => pack({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': '<a/>' })],
  ['fotos.zip', () => pack({ 'foto.jpg': 'x' })],
  ['roto.docx', async () => (await pack(DOCUMENT(WORD('<w:p/>')))).subarray(0, 200)],
  ['sin-texto.docx', () => pack({ '[Content_Types].xml': TYPES })],
  ['mal-cerrado.docx', () => pack(DOCUMENT('<w:document><w:body>'))],
  ['en-blanco.docx', () => pack(DOCUMENT(WORD('<w:p/>')))],
  ['bomba.docx', () => pack(DOCUMENT(WORD(' '.repeat(33 * MEGABYTE))))],
  ['entidades.docx', () => pack(DOCUMENT('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'))],
  ['risas.xml', () => Buffer.from(LAUGHS)],
  ['cortado.rss', () => Buffer.from('<rss><channel><item><title>Uno</title></item>')],
  ['sin-entradas.rss', () => Buffer.from(RSS('<channel><title>Nada</title></channel>'))],
  ['titulares.rss', () => Buffer.from(RSS('<channel><item><title>Uno</title></item></channel>'))],
  ['dibujo.xml', () => Buffer.from('<?xml version="1.0"?><svg/>')],
  ['sin-palabras.html', () => Buffer.from('<html><body><script>1</script><img src="a"></body>')],
  [
    'guardada.mhtml',
    () => Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x'),
  ],
  [
    'rara.html',
    () => Buffer.concat([Buffer.from('<meta charset="klingon"><p>pe'), Buffer.from([0xf1, 0x61])]),
  ],
  ['pagina.webarchive', () => Buffer.from('bplist00\xd1\x01\x02_', 'latin1')],
  ['nota.pages', () => pack({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' })],
  ['fuente.xml.gz', () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  ['video.txt', () => Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0', 'latin1')],
  ['solo-marca.txt', () => Buffer.from([0xff, 0xfe])],
  ['fuente.json', () => Buffer.from('{"version":"https://jsonfeed.org/version/1.1","items":[]}')],
  [
    'aviso.eml',
    () =>
      Buffer.from(
        'From: Ana <a@b.example>\r\nSubject: Nota\r\nMIME-Version: 1.0\r\nContent-Type: text/plain;\r\n charset=utf-8\r\n\r\nHola.\r\n',
      ),
  ],
  ['acceso.url', () => Buffer.from('[InternetShortcut]\r\nURL=https://a.example/\r\n')],
  [
    'dibujo.svg',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><text>Hola</text></svg>'),
  ],
  ['charla.pptx', () => pack({ '[Content_Types].xml': TYPES, 'ppt/presentation.xml': '<a/>' })],
  ['libro.epub', () => pack({ 'META-INF/container.xml': '<a/>' })],
  ['mapa.xml', () => Buffer.from('<?xml version="1.0"?><urlset><url/></urlset>')],
  ['dos-raices.xml', () => Buffer.from(`${RSS('<channel/>')}<rss/>`)],
  ['cabecera.md', () => Buffer.from('---\ntitle: Solo cabecera\n---\n')],
  [
    'oculto.docx',
    () => pack(DOCUMENT(WORD('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>No</w:t></w:r></w:p>'))),
  ],
  [
    'paginas.xml',
    () =>
      Buffer.from(
        RSS(
          '<channel xmlns:wp="w"><wp:wxr_version>1.2</wp:wxr_version><item><wp:post_type>page</wp:post_type></item></channel>',
        ),
      ),
  ],
];

/** Reads all of a file, as a draft of it would. */
async function explain(file: string | null, bytes: Buffer): Promise<string> {
  try {
    const { entries } = await readImport(bytes, file);
    for (const { read } of entries) read();
    return 'SE TOMA';
  } catch (error) {
    if (error instanceof ImportFault) return error.message;
    throw error;
  }
}

test('files that hold no article are refused, each with a sentence that says what to do', async () => {
  const answers: string[] = [];
  for (const [file, make] of CASES)
    answers.push(`${file ?? '-'}\n  ${await explain(file, await make())}`);
  expect(answers.filter((answer) => answer.includes('SE TOMA'))).toEqual([]);
  await expect(answers.join('\n')).toMatchFileSnapshot(GOLDEN);
});
