import { CLAIM_MANUAL, DATASET_MANUAL } from '../words/open-data.ts';
import { CLAIM_FIELDS, type ClaimField } from './claims-dataset.ts';

/** Describes `afirmaciones.json` as JSON Schema 2020-12; the columns of the CSV are the same fields. */
export function toClaimsSchema(url: string): object {
  const properties = Object.fromEntries(
    CLAIM_FIELDS.map(({ name, ...field }) => [name, toProperty(field, CLAIM_MANUAL[name])]),
  );
  const { fields } = DATASET_MANUAL;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url,
    title: DATASET_MANUAL.title,
    description: DATASET_MANUAL.description,
    type: 'object',
    required: ['title', 'description', 'publisher', 'license', 'rights', 'claims'],
    properties: {
      title: { type: 'string', description: fields.title },
      description: { type: 'string', description: fields.description },
      publisher: { type: 'string', description: fields.publisher },
      license: { type: ['string', 'null'], format: 'uri', description: fields.license },
      rights: { type: 'string', description: fields.rights },
      claims: { type: 'array', items: { $ref: '#/$defs/claim' } },
    },
    $defs: {
      claim: { type: 'object', required: CLAIM_FIELDS.map(({ name }) => name), properties },
      textSha256: {
        $anchor: 'textSha256',
        type: 'string',
        description: DATASET_MANUAL.textSha256,
      },
    },
  };
}

function toProperty(
  { values, ...property }: Omit<ClaimField, 'name'>,
  description: string,
): object {
  return { ...property, description, ...(values && { enum: values }) };
}
