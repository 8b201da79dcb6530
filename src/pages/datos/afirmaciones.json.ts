import { getClaimRecords } from '../../data/claims.ts';
import { getSite } from '../../data/site.ts';
import { siteUrls } from '../../data/urls.ts';
import { toClaimsDataset } from '../../outlets/claims-dataset.ts';
import { toJsonResponse } from '../../outlets/respond.ts';

export async function GET(): Promise<Response> {
  return toJsonResponse(toClaimsDataset(await getClaimRecords(), await getSite(), siteUrls));
}
