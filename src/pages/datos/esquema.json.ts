import { toUrl } from '../../data/urls.ts';
import { toClaimsSchema } from '../../exports/claims-schema.ts';
import { toJsonResponse } from '../../exports/respond.ts';

export function GET(): Response {
  return toJsonResponse(toClaimsSchema(toUrl('/datos/esquema.json')));
}
