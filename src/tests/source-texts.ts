import ts from 'typescript';

/** A text that stands in a source file, written out. */
export interface SourceText {
  /** 1-based. */
  readonly line: number;
  /** The parts of a template are joined by «…», which stands for what is put between them. */
  readonly text: string;
  /** Whether it is the text of an element, or of an attribute that people read or hear. */
  readonly isShown: boolean;
}

type Found = Omit<SourceText, 'line'>;

const SHOWN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'description',
  'label',
  'placeholder',
  'title',
]);
const CONTENT = '…';
const TAG = /<[^<>]*>/gu;
const ATTRIBUTE = /\s(?<name>[a-z][\w:-]*)="(?<value>[^"]*)"/gu;
const IS_HTML = /<\/?[a-z!][^<]*>/iu;
const FRONT_MATTER = /^---\n[\s\S]*?\n---/u;
const STYLE = /<style[^>]*>[\s\S]*?<\/style>|<!doctype html>/gu;
const SCRIPT = /<script[^>]*>(?<code>[\s\S]*?)<\/script>/gu;

/**
 * The texts of a module or of an Astro component: strings, templates, elements and attributes. What
 * names modules and types is left out, and so is the manual of a schema, which stands at its fields.
 * @param file its name, by which it is known what it is
 * @throws Error where the parser does not understand it
 */
export function findSourceTexts(file: string, source: string): SourceText[] {
  const isAstro = file.endsWith('.astro');
  const code = isAstro ? toTsx(source) : source;
  const kind = isAstro || file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const parsed = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
  const { parseDiagnostics } = parsed as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const [fault] = parseDiagnostics;
  if (fault) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`);
  const texts: SourceText[] = [];
  const visit = (node: ts.Node): void => {
    if (isLeftOut(node)) return;
    const line = parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    texts.push(...toTexts(node).map((found) => ({ line, ...found })));
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return texts;
}

/** The front matter, the template as one element, and the scripts; all but these on their lines. */
function toTsx(source: string): string {
  const toSpace = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');
  const [frontMatter = ''] = FRONT_MATTER.exec(source) ?? [];
  const template = source.slice(frontMatter.length).replaceAll(STYLE, toSpace);
  const scripts = [...template.matchAll(SCRIPT)].map(({ groups }) => groups?.['code']);
  const markup = template.replaceAll(SCRIPT, toSpace);
  return `${frontMatter.replaceAll('---', '   ')};<>${markup}</>;${scripts.join(';')}`;
}

function isLeftOut(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isLiteralTypeNode(node) ||
    (ts.isCallExpression(node) && node.expression.getText().endsWith('.meta'))
  );
}

function toTexts(node: ts.Node): Found[] {
  if (ts.isJsxText(node)) return [{ text: toLine(node.text), isShown: true }];
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    const text = toTemplateText(node);
    return isTaggedAsHtml(node) || IS_HTML.test(text) ? toHtmlTexts(text) : toPlainTexts(text);
  }
  if (!ts.isStringLiteral(node)) return [];
  if (IS_HTML.test(node.text)) return toHtmlTexts(node.text);
  const { parent } = node;
  return ts.isJsxAttribute(parent)
    ? [{ text: node.text, isShown: SHOWN_ATTRIBUTES.has(parent.name.getText()) }]
    : toPlainTexts(node.text);
}

function toPlainTexts(text: string): Found[] {
  return [{ text, isShown: false }];
}

/** The texts of HTML: what stands between its tags, and the values of attributes. */
function toHtmlTexts(html: string): Found[] {
  const attributes = [...html.matchAll(ATTRIBUTE)].map(({ groups }) => ({
    text: groups?.['value'] ?? '',
    isShown: SHOWN_ATTRIBUTES.has(groups?.['name'] ?? ''),
  }));
  return [...html.split(TAG).map((text) => ({ text: toLine(text), isShown: true })), ...attributes];
}

function toTemplateText(node: ts.TemplateExpression | ts.NoSubstitutionTemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(CONTENT);
}

function isTaggedAsHtml({ parent }: ts.Node): boolean {
  return ts.isTaggedTemplateExpression(parent) && parent.tag.getText() === 'html';
}

function toLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
