import { toUrl } from '../../data/site-urls.ts';
import { toClaimsSchema } from '../../exports/claims-schema.ts';
import { toJsonResponse } from '../../exports/respond.ts';

export function GET(): Response {
  return toJsonResponse(toClaimsSchema(toUrl('/datos/esquema.json')));
}
