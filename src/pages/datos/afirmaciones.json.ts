import { getClaimRecords } from '../../data/claims.ts';
import { getSite } from '../../data/site.ts';
import { toUrl } from '../../data/urls.ts';
import { toClaimsJson } from '../../exports/claims-dataset.ts';
import { toPiecesResponse } from '../../exports/respond.ts';

export async function GET(): Promise<Response> {
  const [records, site] = await Promise.all([getClaimRecords(), getSite()]);
  const json = toClaimsJson(records, site, toUrl('/datos/esquema.json'));
  return toPiecesResponse(json, 'application/json');
}
