import { getArchive } from '../../data/archive.ts';
import { toClaimIndex } from '../../data/claim-index.ts';
import { toJsonResponse } from '../../exports/respond.ts';

export async function GET(): Promise<Response> {
  return toJsonResponse(toClaimIndex(await getArchive()));
}
