import { getArchive } from '../../data/archive.ts';
import { toClaimIndex } from '../../data/claim-index.ts';
import { toJsonResponse } from '../../outlets/respond.ts';

export async function GET(): Promise<Response> {
  return toJsonResponse(toClaimIndex(await getArchive()));
}
