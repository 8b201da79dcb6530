import { getClaimIndex } from '../../data/pages/claim-filter.ts';
import { toJsonResponse } from '../../exports/respond.ts';

export function GET(): Response {
  return toJsonResponse(getClaimIndex());
}
