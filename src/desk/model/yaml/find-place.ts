import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { YamlEditError, type YamlPath } from './yaml-value.ts';

/** A map with what has to be known to write into it. */
export interface MapPlace {
  readonly node: YAMLMap;
  /** Whether it stands in brackets or braces, or in something that does. */
  readonly isFlow: boolean;
}

export function findMap(yaml: string, path: YamlPath): MapPlace {
  let node: unknown = parse(yaml).contents;
  let isFlow = false;
  for (const key of path) {
    isFlow ||= (isMap(node) || isSeq(node)) && node.flow === true;
    if (isMap(node) && typeof key === 'string') node = findPair(node, key)?.value;
    else node = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  }
  if (!isMap(node)) throw new YamlEditError(`Expected a map at «${path.join('.')}»`);
  return { node, isFlow: isFlow || node.flow === true };
}

/** The list to which a path leads, the field that holds it, and whether it stands in brackets. */
export function findList(
  yaml: string,
  path: YamlPath,
): { readonly list: YAMLSeq | null; readonly pair: Pair | undefined; readonly isFlow: boolean } {
  const parent = findMap(yaml, path.slice(0, -1));
  const pair = findPair(parent.node, String(path.at(-1)));
  const list = isSeq(pair?.value) ? pair.value : null;
  return { list, pair, isFlow: parent.isFlow || list?.flow === true };
}

export function findPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** @throws YamlEditError where the text is no YAML */
function parse(yaml: string): Document.Parsed {
  const document = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent' });
  if (document.errors[0]) throw new YamlEditError(document.errors[0].message);
  return document;
}
