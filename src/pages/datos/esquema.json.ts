import { toUrl } from '../../data/urls.ts';
import { toClaimsSchema } from '../../outlets/claims-schema.ts';
import { toJsonResponse } from '../../outlets/respond.ts';

export function GET(): Response {
  return toJsonResponse(toClaimsSchema(toUrl('/datos/esquema.json')));
}
