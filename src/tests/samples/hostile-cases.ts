/** One way to break or abuse content: files below `content/` that replace or join sound ones. */
export interface HostileCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links to make, with their targets. */
  readonly links?: Readonly<Record<string, string>>;
  /** Named pipes to make: whoever reads one waits for ever. */
  readonly pipes?: readonly string[];
  /** Too long for its HTML to stand in a golden file. */
  readonly isLong?: boolean;
}

const SITE = `name: Prueba
description: Un sitio de prueba.
url: https://prueba.example
timeZone: Europe/Madrid
publisher:
  name: Prueba
policies:
  corrections: Se anotan.
  unnamedSources: Se llaman así.
  verification: Nada se verifica.
`;
const ARTICLE_FILE = 'articles/uno.md';
const PERSON_FILE = 'people/ana-ruiz.yaml';

export const HOSTILE_CASES: readonly HostileCase[] = [
  // HTML and script in Markdown
  inBody('un script en bloque', 'Uno.\n\n<script>alert(1)</script>\n\nDos.'),
  inBody('un script en línea', 'Uno <script>alert(1)</script> dos.'),
  inBody('una imagen con manejador', 'Uno <img src=x onerror="alert(1)"> dos.'),
  inBody('un enlace con manejador', 'Uno <a href="/" onclick="alert(1)">dos</a>.'),
  inBody('un marco', '<iframe src="https://mal.example"></iframe>'),
  inBody('un estilo', '<style>body{display:none}</style>\n\nUno.'),
  inBody('un SVG con script', 'Uno <svg onload=alert(1)><script>alert(1)</script></svg>'),
  inBody('una etiqueta a medias', 'Uno <scr<script>ipt>alert(1)</scr</script>ipt>'),
  inBody('un cierre del cuerpo', '</div></article></body><script>alert(1)</script>'),
  inBody('una sección CDATA', '<![CDATA[<script>alert(1)</script>]]>'),
  inBody('una instrucción de proceso', '<?php system("ls") ?>'),
  inBody('un comentario que se cierra', 'Uno <!-- --><script>alert(1)</script> dos.'),
  inBody('HTML en código', 'Uno `<script>alert(1)</script>` dos.'),
  inBody('HTML en un bloque de código', '```html\n<script>alert(1)</script>\n```'),
  inBody('una lengua de código que rompe su atributo', '``` "onmouseover="alert(1)\nuno\n```'),
  inBody('entidades que forman un script', '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;'),
  inBody('una entidad nula', 'Uno &#0; dos &#x110000; tres.'),
  inBody('una entidad de retorno de carro', 'Uno&#13;dos.'),
  // Addresses
  inBody('un enlace javascript:', '[uno](javascript:alert(1))'),
  inBody(
    'un enlace javascript: con mayúsculas y entidades',
    '[uno](JaVa&#115;cript&colon;alert(1))',
  ),
  inBody('un enlace javascript: con espacios y tabulador', '[uno](<  java\tscript:alert(1)>)'),
  inBody('un enlace data:', '[uno](data:text/html;base64,PHNjcmlwdD4=)'),
  inBody('un enlace vbscript: por definición', '[uno][a]\n\n[a]: vbscript:msgbox(1)'),
  inBody('un enlace file:', '[uno](file:///etc/passwd)'),
  inBody('un autoenlace javascript:', '<javascript:alert(1)>'),
  inBody('un enlace sin esquema a otro sitio', '[uno](//mal.example) [dos](/\\mal.example)'),
  inBody('un enlace que sale de su carpeta', '[uno](../../etc/passwd)'),
  inBody('un título de enlace que rompe su atributo', '[uno](/a "\\"onmouseover=\\"alert(1)")'),
  inBody('una imagen de otro sitio', '![uno](https://mal.example/espia.png)'),
  inBody('una imagen data:', '![uno](data:image/svg+xml,<svg/onload=alert(1)>)'),
  inBody('una imagen por definición', '![uno][a]\n\n[a]: //mal.example/espia.png'),
  inBody('un texto alternativo que rompe su atributo', '![" onerror="alert(1)](/a.png)'),
  // Front matter
  inFrontMatter('un título que cierra un script', "title: '</script><script>alert(1)</script>'"),
  inFrontMatter('un título con un carácter de control', 'title: "uno\\x07dos"'),
  inFrontMatter('un título con una orden del terminal', 'title: "\\x1b[31muno"'),
  inFrontMatter('un título con el orden de lectura cambiado', 'title: "uno \\u202Esod"'),
  inFrontMatter('un título con medio carácter', 'title: "uno \\uD83D"'),
  inFrontMatter('un título que es un número', 'title: 2023'),
  inFrontMatter('un título que es una lista', 'title: [uno, dos]'),
  inFrontMatter('un título vacío', "title: '   '"),
  inFrontMatter('un título de un millón de letras', `title: ${'a'.repeat(1_000_000)}`),
  inFrontMatter('un campo __proto__', '__proto__:\n  draft: true'),
  inFrontMatter('un campo constructor', 'constructor:\n  prototype: x'),
  inFrontMatter('un campo __proto__ en una lista', 'claims:\n  - __proto__: { id: a }'),
  inFrontMatter('un campo toString', 'toString: x'),
  inFrontMatter('el mismo campo dos veces', 'title: dos'),
  inFrontMatter('un tabulador como sangría', 'source:\n\tname: uno'),
  inFrontMatter('risas multiplicadas', toBillionLaughs()),
  inFrontMatter('un ancla con su alias', 'topics: [&a Defensa, *a]'),
  inFrontMatter('un alias sin ancla', 'topics: [*nadie]'),
  inFrontMatter('una etiqueta de YAML', 'topics: !!js/function "function(){}"'),
  inFrontMatter('una fecha con otra etiqueta', 'updated: !!timestamp 2023-09-14'),
  inFrontMatter('listas dentro de listas', `topics: ${'['.repeat(20_000)}${']'.repeat(20_000)}`),
  inFrontMatter('una fecha fuera del calendario', 'updated: 2023-02-29'),
  inFrontMatter('una hora que no existe', "updated: '2023-09-14T25:61:00+02:00'"),
  inFrontMatter('una fecha de otro modo escrita', 'updated: 14/9/2023'),
  inFrontMatter(
    'un enlace javascript: de la fuente',
    "source: { name: a, url: 'javascript:alert(1)' }",
  ),
  inFrontMatter('un identificador que sale de su carpeta', toClaim({ id: '../../etc/passwd' })),
  inFrontMatter(
    'un identificador que rompe su atributo',
    toClaim({ id: `'a" onmouseover="alert(1)'` }),
  ),
  inFrontMatter('un identificador sin fin', toClaim({ id: 'a'.repeat(500) })),
  inFrontMatter('una referencia a un prototipo', toClaim({ speaker: 'person:__proto__' })),
  inFrontMatter('una referencia a un constructor', toClaim({ speaker: 'person:constructor' })),
  inFrontMatter(
    'una fuente anónima con HTML',
    toClaim({ speaker: "'group:<img src=x onerror=alert(1)>'" }),
  ),
  inFrontMatter('un resumen con HTML', toClaim({ summary: "'<img src=x onerror=alert(1)>'" })),
  inFrontMatter('una cita sin letras', toClaim({ quote: "'… — …'" })),
  inFrontMatter('una cita que es solo una omisión', toClaim({ quote: "'[…]'" })),
  inFrontMatter(
    'una cita con signos de expresión regular',
    toClaim({ quote: "'.*(a+)+$ [a-z]{2,}'" }),
  ),
  // Names
  inPerson('un nombre con el orden de lectura cambiado', 'name: "Ana \\u202EziuR"'),
  inPerson('un nombre con un espacio invisible', 'name: "Ana\\u200BRuiz"'),
  inPerson('un nombre con una unión invisible', 'name: "Ana\\u2060 Ruiz"'),
  inPerson('un nombre sin letras', "name: '...'"),
  inPerson('un nombre sin fin', `name: ${'Ana '.repeat(1000)}`),
  inPerson('un nombre con HTML', "name: 'Ana <b>Ruiz</b>'"),
  inPerson('un nombre con marcas combinadas', 'name: "Ana Rui\\u0301z"'),
  inPerson('un nombre en árabe', 'name: آنا رويز'),
  inPerson('un nombre con emoji', 'name: Ana 🇪🇸 Ruiz'),
  inPerson('un nombre que es verdadero', 'name: true'),
  inPerson('un nombre que es nada', 'name: null'),
  inPlace('una latitud infinita', 'coordinates: { latitude: .inf, longitude: 0 }'),
  inPlace('una latitud que no es número', 'coordinates: { latitude: .nan, longitude: 0 }'),
  inPlace('una longitud enorme', 'coordinates: { latitude: 0, longitude: 1e400 }'),
  inPlace('una longitud como texto', 'coordinates: { latitude: 0, longitude: "0" }'),
  inPlace('un país con fórmula', "country: '=1+1'"),
  // Files
  withFiles('un archivo con BOM y CRLF', {
    [ARTICLE_FILE]: `\uFEFF${toArticle('', 'Ana Ruiz dijo\nuno.').replaceAll('\n', '\r\n')}`,
  }),
  withFiles('un archivo con retornos de carro solos', {
    [ARTICLE_FILE]: toArticle('', 'Ana Ruiz dijo\nuno.').replaceAll('\n', '\r'),
  }),
  withFiles('un archivo con un carácter nulo', { [ARTICLE_FILE]: toArticle('', 'Uno \0 dos.') }),
  withFiles('un archivo con una orden del terminal', {
    [ARTICLE_FILE]: toArticle('', 'Uno \u001B[31m dos.'),
  }),
  withFiles('un archivo en UTF-16', {
    [ARTICLE_FILE]: Buffer.from(toArticle('', 'Uno.'), 'utf16le'),
  }),
  withFiles('un archivo de bytes al azar', {
    [ARTICLE_FILE]: Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256),
  }),
  withFiles('un archivo de solo espacios', { [ARTICLE_FILE]: ' \n\t\n' }),
  withFiles('una cabecera que no termina', { [ARTICLE_FILE]: '---\ntitle: uno\n\nUn texto.\n' }),
  withFiles('una cabecera vacía', { [ARTICLE_FILE]: '---\n---\n\nUn texto.\n' }),
  withFiles('una cabecera que es un texto', { [ARTICLE_FILE]: '---\nhola\n---\n\nUn texto.\n' }),
  withFiles('un artículo con la extensión de otro', {
    'articles/dos.markdown': toArticle('', 'Uno.'),
  }),
  withFiles('una ficha con la extensión corta', { 'people/eva.yml': 'name: Eva\n' }),
  withFiles('un nombre de archivo con puntos', {
    'articles/..md': 'x',
    'articles/a..b.md': toArticle('', 'Uno.'),
  }),
  withFiles('un nombre de archivo con espacio y acento', {
    'articles/está mal.md': toArticle('', 'Uno.'),
  }),
  withFiles('un nombre de archivo con una orden del terminal', {
    'articles/a\u001B[31m.md': toArticle('', 'Uno.'),
  }),
  withFiles('un artículo en una carpeta', { 'articles/2023/dos.md': toArticle('', 'Uno.') }),
  withFiles('un archivo de sitio que es una lista', { 'site.yaml': '- uno\n- dos\n' }),
  withFiles('una zona horaria de otro mundo', {
    'site.yaml': SITE.replace('Europe/Madrid', 'Marte/Cidonia'),
  }),
  {
    ...withFiles('un enlace simbólico a otro archivo', {}),
    links: { 'articles/dos.md': '/etc/passwd' },
  },
  { ...withFiles('un enlace simbólico a una carpeta', {}), links: { 'people/otras': '/etc' } },
  {
    ...withFiles('una carpeta que es un enlace simbólico', {}),
    links: { places: '/etc' },
  },
  { ...withFiles('una tubería en lugar de un artículo', {}), pipes: ['articles/dos.md'] },
  { ...withFiles('una tubería en lugar de una ficha', {}), pipes: ['people/eva.yaml'] },
  withFiles('una carpeta con nombre de artículo', { 'articles/dos.md/leame.txt': 'x' }),
  withFiles('una ficha cuyo nombre es un número', {
    'people/2.yaml': toPerson('name: Dos de Mayo'),
  }),
  withFiles('un archivo de más de 16 MB', { [ARTICLE_FILE]: 'a'.repeat(17 * 1024 * 1024) }),
  withFiles('una ficha de 5 MB', { [PERSON_FILE]: toPerson(`name: ${'Ana '.repeat(1_300_000)}`) }),
  withFiles('una ficha que se funde consigo misma', {
    [PERSON_FILE]: `${toPerson('name: Ana Ruiz')}mergedInto: person:ana-ruiz\n`,
  }),
  withFiles('una ficha que se funde con lo que hay fuera', {
    [PERSON_FILE]: `${toPerson('name: Ana Ruiz')}mergedInto: person:../../etc/passwd\n`,
  }),
  // Open data
  inFrontMatter(
    'un resumen con una fórmula',
    toClaim({ summary: `'=HYPERLINK("https://mal.example")'` }),
  ),
  inFrontMatter('un titular con una fórmula', "title: '@SUM(A1:A9)'"),
  inFrontMatter('una fuente anónima con una fórmula', toClaim({ speaker: "'group:-2+3'" })),
  inFrontMatter('un hablante que sale de su registro', toClaim({ speaker: 'place:../../etc' })),
  inFrontMatter('temas que rompen su dirección', "topics: ['../..', '<b>', '=1', '2', '']"),
  inFrontMatter('un tema que es un número', 'topics: [2024]'),
  inFrontMatter('un título con un salto de línea de Unicode', 'title: "uno\\u2028dos"'),
  inFrontMatter(
    'una corrección con HTML',
    "corrections:\n  - { date: 2024-01-01, text: '</li><script>alert(1)</script>' }",
  ),
  inFrontMatter(
    'una nota con HTML',
    "notes:\n  - { quote: dijo que todo va bien, note: '<img src=x onerror=alert(1)>' }",
  ),
  // Text
  inBody('un texto con el orden de lectura cambiado', 'Uno.\n\nDos \u202Esert cuatro.'),
  inBody('un texto en árabe y hebreo', 'Ana Ruiz dijo «سلام» y «שלום».'),
  inBody(
    'un montón de marcas combinadas',
    `Ana Ruiz dijo Z${'\u0301\u0323'.repeat(2000)}algo.`,
    true,
  ),
  inBody('banderas y familias', 'Ana Ruiz 🇪🇸 👨‍👩‍👧‍👦 🏳️‍🌈 👍🏽.'),
  inBody('espacios de anchura cero en un nombre', 'A\u200Bna Ru\u00ADiz dijo algo.'),
  inBody('un título de primer nivel', '# Otro título\n\nUno.'),
  // Depth
  inBody('10 000 citas en bloque anidadas', `${'>'.repeat(10_000)}uno`),
  inBody(
    '2000 listas anidadas',
    Array.from({ length: 2000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  ),
  inBody('listas anidadas en una línea', `${'- '.repeat(2000)}uno`),
  inBody('énfasis anidado', '*a _b '.repeat(1000) + 'c_ d*'.repeat(1000)),
  inBody('10 000 asteriscos', '*'.repeat(10_000)),
  inBody('50 000 corchetes', '['.repeat(50_000)),
  inBody(
    'acentos graves de todas las longitudes',
    Array.from({ length: 1000 }, (_, length) => '`'.repeat(length)).join(' '),
  ),
];

/** So large that each takes a second or more to read. */
export const HUGE_CASES: readonly HostileCase[] = [
  inBody('una palabra de un millón de letras', 'a'.repeat(1_000_000), true),
  inBody('5 MB de texto', toLongText('\n\n'), true),
  inBody('5 MB en un párrafo', toLongText(' '), true),
  inBody('50 000 ángulos', '<'.repeat(50_000), true),
  inBody('50 000 barras', '\\'.repeat(50_000), true),
  inBody(
    '20 000 definiciones',
    Array.from({ length: 20_000 }, (_, at) => `[a${at}]: /x`).join('\n\n'),
    true,
  ),
  inBody('50 000 comillas sin cerrar', '«'.repeat(50_000), true),
  inBody('20 000 etiquetas en un párrafo', `uno${'<br></b>'.repeat(10_000)}dos`, true),
  inBody('20 000 imágenes', '![a](/b.jpg)'.repeat(20_000), true),
  inBody('20 000 turnos en un párrafo', 'P. ¿Sí?\nR. No.\n'.repeat(10_000), true),
  inBody('20 000 títulos iguales', '# Igual\n\n'.repeat(20_000), true),
  inBody('20 000 párrafos que abren comillas', '«a\n\n'.repeat(20_000), true),
  inBody('20 000 párrafos que cierran comillas', '»a\n\n'.repeat(20_000), true),
  inBody('una tabla de 20 000 filas', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(20_000)}`, true),
  inBody(
    'una tabla de 20 000 columnas y 20 000 filas',
    `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n${'|b\n'.repeat(20_000)}`,
    true,
  ),
  withClaims('10 000 afirmaciones con su cita', 10_000, (at) => `frase número ${at} del texto`),
  withClaims(
    '10 000 afirmaciones sin su cita',
    10_000,
    (at) => `frase que no está ${at} en el texto`,
  ),
  withClaims(
    '10 000 afirmaciones sobre las mismas palabras',
    10_000,
    () => 'frase número 7 del texto',
  ),
  withClaims(
    '10 000 afirmaciones de nadie conocido',
    10_000,
    (at) => `frase número ${at} del texto`,
    'person:nadie',
  ),
  withClaims('2000 citas que se repiten sin fin', 2000, () => 'del texto'),
];

/** A sound folder with some of its files replaced. */
function withFiles(name: string, files: HostileCase['files']): HostileCase {
  const sound = {
    'site.yaml': SITE,
    [PERSON_FILE]: toPerson('name: Ana Ruiz'),
    [ARTICLE_FILE]: toArticle('', 'Ana Ruiz dijo que sí.'),
  };
  return { name, files: { ...sound, ...files } };
}

function inBody(name: string, body: string, isLong = false): HostileCase {
  return { ...withFiles(name, { [ARTICLE_FILE]: toArticle('', body) }), isLong };
}

function inFrontMatter(name: string, line: string): HostileCase {
  return withFiles(name, { [ARTICLE_FILE]: toArticle(line, 'Ana Ruiz dijo que todo va bien.') });
}

function inPerson(name: string, line: string): HostileCase {
  return withFiles(name, { [PERSON_FILE]: toPerson(line) });
}

function inPlace(name: string, line: string): HostileCase {
  const place = `name: Marte\nkind: city\ndescription: Un lugar.\n${line}\n`;
  return withFiles(name, { 'places/marte.yaml': place });
}

function withClaims(
  name: string,
  count: number,
  toQuote: (at: number) => string,
  speaker = 'none',
): HostileCase {
  const claims = Array.from(
    { length: count },
    (_, at) => `\n  - { id: c-${at}, quote: '${toQuote(at)}', speaker: '${speaker}', summary: s }`,
  );
  const body = Array.from({ length: 10_000 }, (_, at) => `Una frase número ${at} del texto.`);
  const text = toArticle(`claims:${claims.join('')}`, body.join('\n\n'));
  return { ...withFiles(name, { [ARTICLE_FILE]: text }), isLong: true };
}

/** A later line of the front matter wins over none: fields that are given are left out of the rest. */
function toArticle(line: string, body: string): string {
  const rest = ['title: Un titular', 'description: Una frase.', 'published: 2023-09-14'];
  const isOther = (each: string): boolean =>
    line === 'title: dos' || !line.startsWith(each.slice(0, each.indexOf(':') + 1));
  return `---\n${[...rest.filter(isOther), line].join('\n')}\n---\n\n${body}\n`;
}

function toPerson(nameLine: string): string {
  return `${nameLine}\ndescription: Una persona.\n`;
}

function toClaim(fields: Readonly<Record<string, string>>): string {
  const all = {
    id: 'a',
    quote: 'dijo que todo va bien',
    speaker: 'person:ana-ruiz',
    summary: 's',
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `    ${name}: ${value}`);
  return `claims:\n  -\n${lines.join('\n')}`;
}

/** 5 MB of sentences, those about a person apart by a separator. */
function toLongText(separator: string): string {
  const rest = 'Una frase cualquiera, con sus palabras y sus pausas. '.repeat(40);
  return `Ana Ruiz dijo que sí, según Ruiz. ${rest}${separator}`.repeat(2400);
}

/** Nine levels of nine aliases: 3 GB of text if anybody unfolded them. */
function toBillionLaughs(): string {
  const names = 'abcdefghi'.split('');
  const levels = names.map((name, level) => {
    const items = Array.from({ length: 9 }, () => (level === 0 ? 'ja' : `*${names[level - 1]}`));
    return `  ${name}: &${name} [${items.join(', ')}]`;
  });
  return `topics:\n${levels.join('\n')}`;
}
