import { getClaimRecords } from '../../data/claims.ts';
import { getSite } from '../../data/site.ts';
import { toUrl } from '../../data/urls.ts';
import { toClaimsDataset } from '../../outlets/claims-dataset.ts';
import { toJsonResponse } from '../../outlets/respond.ts';

export async function GET(): Promise<Response> {
  const [records, site] = await Promise.all([getClaimRecords(), getSite()]);
  return toJsonResponse(toClaimsDataset(records, site, toUrl('/datos/esquema.json')));
}
