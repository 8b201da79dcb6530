import { z } from 'astro/zod';
import { textSchema, webUrlSchema } from './shared.ts';

export const siteSchema = z.strictObject({
  name: textSchema.meta({ description: 'Nombre del sitio.', examples: ['Glosa'] }),
  description: textSchema.meta({
    description: 'Una frase que dice qué es el sitio.',
    examples: ['Noticias con quién dice qué, dónde y según quién.'],
  }),
  url: webUrlSchema.meta({
    description: 'Dirección pública del sitio, con su ruta si no está en la raíz.',
    examples: ['https://glosa.example', 'https://example.org/noticias/'],
  }),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'time-zone' })
    .meta({ description: 'Zona horaria de la redacción (IANA).', examples: ['Europe/Madrid'] }),
  publisher: z
    .strictObject({
      name: textSchema.meta({ description: 'Quién publica.', examples: ['Glosa'] }),
      url: webUrlSchema
        .optional()
        .meta({ description: 'Su página.', examples: ['https://glosa.example'] }),
      contact: textSchema
        .optional()
        .meta({ description: 'Cómo escribirle.', examples: ['redaccion@glosa.example'] }),
    })
    .meta({ description: 'El editor responsable.' }),
  license: z
    .strictObject({
      name: textSchema.meta({ description: 'Su nombre.', examples: ['CC BY 4.0'] }),
      url: webUrlSchema.meta({
        description: 'Su texto.',
        examples: ['https://creativecommons.org/licenses/by/4.0/deed.es'],
      }),
    })
    .optional()
    .meta({
      description:
        'Licencia de los datos abiertos sobre las afirmaciones; no alcanza a los textos de los artículos. Si falta, no se declara ninguna.',
    }),
  policies: z
    .strictObject({
      corrections: textSchema.meta({
        description: 'Cómo se corrige.',
        examples: ['Toda corrección se anota…'],
      }),
      unnamedSources: textSchema.meta({
        description: 'Cómo se tratan las fuentes anónimas.',
        examples: ['…'],
      }),
      verification: textSchema.meta({ description: 'Qué se comprueba y qué no.', examples: ['…'] }),
    })
    .meta({ description: 'Lo que la página «Acerca» explica al lector.' }),
});
export type Site = z.infer<typeof siteSchema>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('es', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
