import { z } from 'astro/zod';
import { entryFields } from './shared.ts';

export const ORGANIZATION_KINDS = [
  'agency',
  'government',
  'party',
  'company',
  'military',
  'international',
  'association',
  'media',
  'other',
] as const;

export const organizationSchema = z.strictObject({
  ...entryFields,
  kind: z.enum(ORGANIZATION_KINDS).meta({
    description:
      'Clase: agency (agencia de noticias), government (órgano de gobierno), party (partido), company (empresa), military (fuerzas armadas), international (organismo internacional), association (asociación), media (medio), other (otra).',
    examples: ['agency'],
  }),
});
export type Organization = z.infer<typeof organizationSchema>;
