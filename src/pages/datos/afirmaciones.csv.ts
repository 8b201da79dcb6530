import { getClaimRecords } from '../../data/claims.ts';
import { toClaimsCsv } from '../../exports/claims-dataset.ts';
import { toPiecesResponse } from '../../exports/respond.ts';

export async function GET(): Promise<Response> {
  return toPiecesResponse(toClaimsCsv(await getClaimRecords()), 'text/csv');
}
