import { z } from 'astro/zod';
import { momentSchema, textSchema, webUrlSchema } from './shared.ts';

/** How many answers a program that trains on texts or quotes them may get. */
export const CRAWLER_ANSWERS = ['allow', 'cite', 'deny'] as const;
export type CrawlerAnswer = (typeof CRAWLER_ANSWERS)[number];

const CONTACT = /^(?:https:\/\/\S+|tel:\+?[\d-]+|[^\s@:]+@[^\s@]+\.[^\s@]+)$/u;

const securitySchema = z.strictObject({
  contact: textSchema.regex(CONTACT, { error: 'contact' }).meta({
    description: 'A quién se avisa de un fallo de seguridad: correo, página o teléfono («tel:…»).',
    examples: ['seguridad@glosa.example'],
  }),
  expires: momentSchema.meta({
    description:
      'Hasta cuándo vale lo dicho; lo pide la norma (RFC 9116), que aconseja menos de un año.',
    examples: ['2027-06-30'],
  }),
  policy: webUrlSchema.optional().meta({
    description: 'Página que dice qué se hace con los avisos.',
    examples: ['https://glosa.example/seguridad/'],
  }),
});
export type SecurityContact = z.infer<typeof securitySchema>;

const addressesSchema = z.array(webUrlSchema).default([]);

const trustSchema = z.strictObject({
  belongto: addressesSchema.meta({
    description: 'Asociaciones a las que pertenece el medio.',
    examples: [['https://example.org/']],
  }),
  member: addressesSchema.meta({
    description: 'Medios que pertenecen a esta asociación.',
    examples: [['https://example.org/']],
  }),
  control: addressesSchema.meta({
    description: 'Sitios que controla quien publica este.',
    examples: [['https://example.org/']],
  }),
  controlledby: addressesSchema.meta({
    description: 'Quién controla este sitio.',
    examples: [['https://example.org/']],
  }),
  social: addressesSchema.meta({
    description: 'Sus cuentas en redes.',
    examples: [['https://example.org/']],
  }),
  vendor: addressesSchema.meta({
    description: 'Empresas que trabajan para el medio, como las de publicidad.',
    examples: [['https://example.org/']],
  }),
  customer: addressesSchema.meta({
    description: 'Medios para los que trabaja esta empresa.',
    examples: [['https://example.org/']],
  }),
  disclosure: addressesSchema.meta({
    description: 'Páginas que explican sus normas y su financiación.',
    examples: [['https://example.org/']],
  }),
  contact: addressesSchema.meta({
    description: 'Páginas para escribirle.',
    examples: [['https://example.org/']],
  }),
});
export type Trust = z.infer<typeof trustSchema>;

const yearSchema = z.strictObject({
  name: textSchema.meta({ description: 'Cómo se llama ante el lector.', examples: ['2022'] }),
  path: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)+$/u, { error: 'year-path' })
    .meta({
      description:
        'Dónde está publicado, en el mismo dominio: una ruta con barra al principio y al final.',
      examples: ['/2022/'],
    }),
  folder: textSchema.meta({
    description: 'Carpeta de su sitio ya construido, desde la carpeta que contiene «content».',
    examples: ['../2022/dist'],
  }),
});
export type YearSite = z.infer<typeof yearSchema>;

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
  security: securitySchema.optional().meta({
    description:
      'Lo que se publica en «/.well-known/security.txt». Si falta, no hay tal archivo. Solo vale en la raíz de un dominio.',
  }),
  trust: trustSchema.optional().meta({
    description:
      'Lo que se publica en «/.well-known/trust.txt» (journallist.net): con quién tiene que ver el medio. Si falta, no hay tal archivo. Solo vale en la raíz de un dominio.',
  }),
  aiCrawlers: z
    .enum(CRAWLER_ANSWERS)
    .default('allow')
    .meta({
      description:
        'Qué dice «robots.txt» a los programas de inteligencia artificial: allow (nada en contra), cite (que respondan con nuestros textos y los enlacen, y no se entrenen con ellos), deny (ni lo uno ni lo otro). Los buscadores siguen entrando.',
      examples: ['cite'],
    }),
  years: z
    .array(yearSchema)
    .default([])
    .meta({
      description:
        'Otros sitios sobre las mismas fichas, como los de años anteriores, del más reciente al más antiguo. Las fichas, el buscador y los canales llevan también a ellos.',
      examples: [[{ name: '2022', path: '/2022/', folder: '../2022/dist' }]],
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
