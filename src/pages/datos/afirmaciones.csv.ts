import { getClaimRecords } from '../../data/claims.ts';
import { toClaimsCsv } from '../../outlets/claims-dataset.ts';
import { toPiecesResponse } from '../../outlets/respond.ts';

export async function GET(): Promise<Response> {
  return toPiecesResponse(toClaimsCsv(await getClaimRecords()), 'text/csv');
}
