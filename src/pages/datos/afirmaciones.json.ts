import { getClaimRecords } from '../../data/pages/open-data.ts';
import { getSite } from '../../data/site.ts';
import { toUrl } from '../../data/site-urls.ts';
import { toClaimsJson } from '../../exports/claims-dataset.ts';
import { toPiecesResponse } from '../../exports/respond.ts';

export function GET(): Response {
  const json = toClaimsJson(getClaimRecords(), getSite(), toUrl('/datos/esquema.json'));
  return toPiecesResponse(json, 'application/json');
}
