import { z } from 'astro/zod';
import countryCodes from 'i18n-iso-countries/index.js';
import { entryFields } from './shared.ts';

export const PLACE_KINDS = ['country', 'city', 'region', 'site', 'historical'] as const;

const coordinatesSchema = z.strictObject({
  latitude: z
    .number()
    .min(-90)
    .max(90)
    .meta({ description: 'Grados, norte positivo.', examples: [51.884] }),
  longitude: z
    .number()
    .min(-180)
    .max(180)
    .meta({ description: 'Grados, este positivo.', examples: [128.334] }),
});

export const placeSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(PLACE_KINDS).meta({
    description:
      'Clase: country (país), city (ciudad), region (región), site (instalación), historical (estado desaparecido).',
    examples: ['city'],
  }),
  coordinates: coordinatesSchema.optional().meta({
    description: 'Punto del mapa. Una región sin límites claros no lo lleva.',
    examples: [{ latitude: 39.03, longitude: 125.75 }],
  }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u, { error: 'country' })
    .refine((code) => countryCodes.isValid(code), { error: 'country-unknown' })
    .optional()
    .meta({
      description:
        'Código ISO 3166-1 del país, dos letras mayúsculas. Con él se sabe que «Mérida, Venezuela» no es la de España, y cuál de dos lugares de un nombre es «Córdoba (Argentina)».',
      examples: ['KP'],
    }),
});
export type Place = z.infer<typeof placeSchema>;
