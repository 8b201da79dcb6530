import { getCurrentLibrary } from '../../load/current-library.ts';
import { toArchive } from '../archive.ts';
import { type ClaimIndex, toClaimIndex } from '../claim-index.ts';

/** What a browser loads to filter the claims of all articles. */
export function getClaimIndex(): ClaimIndex {
  return toClaimIndex(toArchive(getCurrentLibrary()));
}
