import { readAuthors } from '../load/read-authors.ts';
import { NOBODY_SIGNS, type SignedBy, signByline } from './sign-byline.ts';

/**
 * Who of `content/authors` a byline names, and whom it lacks; read for each draft, since the one before
 * may have brought its author.
 * @param root absolute path of the folder that holds `content/`
 */
export async function findSigned(root: string, byline: string | null): Promise<SignedBy> {
  if (byline === null) return NOBODY_SIGNS;
  const { authors, broken } = await readAuthors(root);
  return signByline(byline, authors, broken);
}
