import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBelow } from '../list-below.ts';
import { writeFiles } from '../../tests/site-files.ts';
import { checkFrameSources } from './check-frame-sources.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const PAGE = 'src/pages/x/[slug].astro';
const CODE = `---
import Layout from '../../layouts/Layout.astro';

export const getStaticPaths = getPaths;
export const renderParts = renderX;
---
`;
const TEMPLATE = '<Layout parts={toSealedParts(renderParts(Astro))} />';
const LAYOUT = `---
import Inner from '../components/index.ts';

const { parts } = Astro.props;
---
<Inner parts={parts} home={Astro.site}><slot /></Inner>
`;
const INNER = '<Fragment set:html={Astro.props.parts.head.value} />';

const framed = listBelow(path.join(PROJECT, 'src/pages'))
  .map((file) => `src/pages/${file}`)
  .filter((file) => readFileSync(path.join(PROJECT, file), 'utf8').includes('renderParts'));

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-frame-source-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a page that gives its parts', () => {
  test('there are such pages', () => {
    expect(framed).toContain('src/pages/articulos/[slug].astro');
  });

  test.each(framed)('%s holds its layout alone, which does not ask where it is', (page) => {
    checkFrameSources(PROJECT, [page]);
  });

  test('may be written in several lines', () => {
    const lines = '\n<Layout\n  parts={toSealedParts(\n    renderParts(Astro))} />';
    expect(check({ template: lines.replace(/\(\n\s*/u, '(') })).toBeNull();
  });

  test('may have the line breaks of Windows', () => {
    const [code, template] = [CODE, TEMPLATE].map((text) => text.replaceAll('\n', '\r\n'));
    expect(check({ code, template })).toBeNull();
  });

  test.each([
    ['a condition', `${TEMPLATE}\n{slug.includes('-3') ? <p>AVISO</p> : null}`],
    ['an element', `<p>AVISO</p>\n${TEMPLATE}`],
    ['a comment', `${TEMPLATE}<!-- AVISO -->`],
    ['a style', `${TEMPLATE}\n<style>p { color: red }</style>`],
    ['something in its layout', TEMPLATE.replace(' />', '><p>AVISO</p></Layout>')],
    ['another property', TEMPLATE.replace(' />', ' notice="AVISO" />')],
    ['other parts', '<Layout parts={toSealedParts(renderOther(Astro))} />'],
    ['parts that are not sealed', '<Layout parts={renderParts(Astro)} />'],
    ['no layout', '<p>{renderParts(Astro)}</p>'],
  ])('does not hold %s', (_, template) => {
    expect(check({ template })).toMatch(
      /^src\/pages\/x\/\[slug\]\.astro, línea 7: «.+» no saldría/u,
    );
  });

  test.each([
    ['const { slug } = Astro.params;', 'Astro.params'],
    ['if (Astro.url.pathname.includes("-3")) return new Response();', 'Astro.url'],
    ['const at = Astro;', 'Astro'],
  ])('does not ask where it is: %s', (line, found) => {
    expect(check({ code: CODE.replace('\nexport', `\n${line}\nexport`) })).toContain(
      `${PAGE}, línea 4: «${found}» no saldría en todas las páginas.`,
    );
  });
});

describe('a component in a frame', () => {
  test.each([
    ["{Astro.url.pathname.includes('-3') && <p>AVISO</p>}", 'Astro.url'],
    ['{Astro.params.slug}', 'Astro.params'],
    ['{Astro.request.url}', 'Astro.request'],
    ['{Astro.originPathname}', 'Astro.originPathname'],
    ['<Other {...toOther(Astro)} />', 'Astro'],
    ["{Astro['url'].pathname}", 'Astro'],
    ['{Astro?.url.pathname}', 'Astro'],
  ])('does not ask where it is: %s', (markup, found) => {
    expect(check({ inner: `${INNER}\n${markup}` })).toBe(
      `src/components/Inner.astro, línea 2: «${found}» depende de la página, y este componente es el mismo en todas las de ${PAGE}: el sitio lo toma de la primera. Lo que dependa de la página delo «renderParts» de ${PAGE} como una parte.`,
    );
  });

  test('does not take all that Astro knows', () => {
    const layout = LAYOUT.replace('= Astro.props;', '= Astro.props;\nconst { url } = Astro;');
    expect(check({ layout })).toContain('src/layouts/Layout.astro, línea 5: «Astro» depende');
  });

  test('may speak of Astro and ask for what all pages have', () => {
    expect(
      check({ inner: `---\n// Astro's own styles.\n---\n${INNER}{Astro.generator}` }),
    ).toBeNull();
  });

  test('each place is told', () => {
    expect(check({ inner: '{Astro.url}{Astro.params}' })?.split('\n\n')).toHaveLength(2);
  });
});

test.each(['src/middleware.ts', 'src/middleware/index.ts'])('no %s changes pages', (middleware) => {
  expect(check({ more: { [middleware]: '' } })).toContain(
    `${middleware}: lo que haga no saldría en las páginas que el sitio escribe sin Astro`,
  );
});

/** What is said of a page in a project of these files; null where it is sound. */
function check({
  code = CODE,
  template = TEMPLATE,
  layout = LAYOUT,
  inner = INNER,
  more = {} as Readonly<Record<string, string>>,
}): string | null {
  const files = {
    'src/components/index.ts': "export { default } from './Inner.astro';",
    [PAGE]: code + template,
    'src/layouts/Layout.astro': layout,
    'src/components/Inner.astro': inner,
    ...more,
  };
  writeFiles(root, files);
  try {
    checkFrameSources(root, [PAGE]);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
