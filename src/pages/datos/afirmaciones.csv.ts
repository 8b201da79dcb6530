import { getClaimRecords } from '../../data/claims.ts';
import { toClaimRows } from '../../outlets/claims-dataset.ts';
import { toCsv } from '../../outlets/csv.ts';
import { toTextResponse } from '../../outlets/respond.ts';

export async function GET(): Promise<Response> {
  return toTextResponse(toCsv(toClaimRows(await getClaimRecords())), 'text/csv');
}
