import { CLAIM_KIND_NAMES } from '../../words/article-words.ts';

/** What is done by asserting. */
export const KIND_NAMES = { ...CLAIM_KIND_NAMES, fact: 'hecho' } as const;

export const REGISTER_NAMES = {
  person: 'persona',
  organization: 'organización',
  place: 'lugar',
} as const;

export const TYPE_NAMES: Readonly<
  Record<string, readonly (readonly [id: string, name: string])[]>
> = {
  place: [
    ['country', 'país'],
    ['city', 'ciudad'],
    ['region', 'región'],
    ['site', 'instalación'],
    ['historical', 'histórico'],
  ],
  organization: [
    ['agency', 'agencia'],
    ['government', 'gobierno'],
    ['party', 'partido'],
    ['company', 'empresa'],
    ['military', 'militar'],
    ['international', 'internacional'],
    ['association', 'asociación'],
    ['media', 'medio'],
    ['other', 'otra'],
  ],
  person: [],
};

/** Parts of an article's file, as sentences name them. */
export const PART_NAMES: Readonly<Record<string, string>> = {
  claims: 'Afirmación',
  dates: 'Fecha',
  notes: 'Nota',
  mentions: 'Nombre',
  title: 'Titular',
  description: 'Descripción',
  name: 'Nombre',
  aliases: 'Alias',
  topics: 'Temas',
};
