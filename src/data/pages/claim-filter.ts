import { getCurrentLibrary } from '../../load/current-library.ts';
import { toArchive } from '../archive.ts';
import { toClaimIndex } from '../claim-index.ts';
import type { ClaimIndex } from '../indexed-claims.ts';

/** What a browser loads to filter the claims of all articles. */
export function getClaimIndex(): ClaimIndex {
  return toClaimIndex(toArchive(getCurrentLibrary()));
}
