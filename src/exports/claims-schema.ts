import { CLAIM_FIELDS } from './claims-dataset.ts';

/** Describes `afirmaciones.json` as JSON Schema 2020-12; the columns of the CSV are the same fields. */
export function toClaimsSchema(url: string): object {
  const properties = Object.fromEntries(
    CLAIM_FIELDS.map(({ name, ...field }) => [name, toProperty(field)]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url,
    title: 'Afirmaciones de los artículos',
    description:
      'Quién afirma cada cosa en los artículos. «afirmaciones.csv» tiene los mismos campos como columnas (RFC 4180, UTF-8): una celda vacía es un valor que falta, y la celda que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante.',
    type: 'object',
    required: ['title', 'description', 'publisher', 'license', 'rights', 'claims'],
    properties: {
      title: { type: 'string', description: 'Qué son los datos.' },
      description: { type: 'string', description: 'Qué valen.' },
      publisher: { type: 'string', description: 'Quién los publica.' },
      license: {
        type: ['string', 'null'],
        format: 'uri',
        description: 'Dirección de la licencia; null si no se ha declarado ninguna.',
      },
      rights: { type: 'string', description: 'Qué se sabe de los derechos.' },
      claims: { type: 'array', items: { $ref: '#/$defs/claim' } },
    },
    $defs: {
      claim: { type: 'object', required: CLAIM_FIELDS.map(({ name }) => name), properties },
      textSha256: {
        $anchor: 'textSha256',
        type: 'string',
        description:
          'En las anotaciones de un artículo: SHA-256, en hexadecimal, del texto de su cuerpo (el «textContent» de «[data-article-body]») en UTF-8. Las posiciones cuentan puntos de código Unicode de ese texto.',
      },
    },
  };
}

function toProperty({
  values,
  ...property
}: {
  readonly values?: readonly string[];
  readonly description: string;
}): object {
  return values ? { ...property, enum: values } : property;
}
