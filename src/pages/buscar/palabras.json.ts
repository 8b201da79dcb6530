import { getClaimWords } from '../../data/pages/search-data.ts';
import { toJsonResponse } from '../../exports/respond.ts';

export function GET(): Response {
  return toJsonResponse(getClaimWords());
}
