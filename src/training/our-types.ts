import { findPlaceKind } from '../extract/names/gazetteer.ts';
import { ORGANIZATION_HEADS } from '../names/trigger-words.ts';
import type { NameType } from '../extract/tagger/labels.ts';
import type { TypedDocument } from './training-data.ts';

/** Whose matter is no body: «el ministro de | Hacienda», «los consejeros de | Economía». */
const OFFICE_OF =
  /(?<!\p{L})(?:vice|ex)?(?:ministr[oa]s?|titular(?:es)?|carteras?) del? (?:la )?$/iu;
/** UTF-16 units of «los viceministros de la ». */
const LONGEST_OFFICE = 24;

/**
 * A document with the types that we give. The treebank calls a country an organization where it
 * acts («Rusia valora», «la deuda de Cuba», «el XV de Inglaterra»); here a place stands for its
 * government and stays a place, as each entry has one kind. Clubs named for their cities are places
 * in the treebank, but for a few, which become so. What an office is for («el ministro de Hacienda»)
 * is a body there and nobody here; an institution is a place there where something happens in it («en
 * la Universidad de Yale»), and here always a body.
 */
export function toOurTypes(document: TypedDocument): TypedDocument {
  const { text, names } = document;
  return {
    ...document,
    names: names.map((name) => ({ ...name, type: toOurType(text, name) })),
  };
}

function toOurType(text: string, { type, start, end }: TypedDocument['names'][number]): NameType {
  const name = text.slice(start, end);
  const isListed = findPlaceKind(name) !== null;
  const [first = '', ...rest] = name.split(' ');
  if (type === 'place' && !isListed && rest.length > 0)
    return ORGANIZATION_HEADS.has(first.toLowerCase()) ? 'organization' : type;
  if (type !== 'organization') return type;
  if (isListed) return 'place';
  return OFFICE_OF.test(text.slice(Math.max(0, start - LONGEST_OFFICE), start)) ? 'other' : type;
}
