import { type EntryKind, type EntryRef, fromEntryRef } from '../schema/ids.ts';

const REGISTER_PATHS: Readonly<Record<EntryKind, string>> = {
  person: '/personas/',
  organization: '/organizaciones/',
  place: '/lugares/',
};

/** A path of the site under the base where it is published: `/rss.xml` → `/noticias/rss.xml`. */
export function toPath(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + path;
}

export function toArticlePath(slug: string): string {
  return toPath(`/articulos/${slug}/`);
}

export function toRegisterPath(kind: EntryKind): string {
  return toPath(REGISTER_PATHS[kind]);
}

/** The page of an entry: `person:kim-jong-un` → `/personas/kim-jong-un/`. */
export function toEntryPath(ref: EntryRef): string {
  const { kind, id } = fromEntryRef(ref);
  return `${toRegisterPath(kind)}${id}/`;
}
