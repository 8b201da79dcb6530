import { getClaimRecords } from '../../data/pages/open-data.ts';
import { toClaimsCsv } from '../../exports/claims-dataset.ts';
import { toPiecesResponse } from '../../exports/respond.ts';

export function GET(): Response {
  return toPiecesResponse(toClaimsCsv(getClaimRecords()), 'text/csv');
}
