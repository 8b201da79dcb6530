import type { ORGANIZATION_KINDS } from '../schema/organization.ts';

type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** Words of names that say what an organization is; the first that fits: «Confederación Hidrográfica» is no association. */
const KINDS: readonly (readonly [OrganizationKind, RegExp])[] = [
  ['other', /^grupo (?:mixto|parlamentario|popular|socialista)(?!\p{L})/u],
  [
    'agency',
    /^agencia (?:efe|central de noticias|de noticias)|^(?:efe|reuters|associated press|france[- ]presse|europa press|télam|tass|xinhua|ansa|afp|ap|dpa)$/u,
  ],
  ['party', /^(?:partido|izquierda unida|frente amplio|frente popular)(?!\p{L})/u],
  ['military', /^(?:ejército|fuerzas armadas|armada|marina de guerra|fuerza aérea)(?!\p{L})/u],
  [
    'international',
    /^(?:naciones unidas|unión europea|unión africana|comisión europea|organización (?:de las naciones|mundial|del tratado|de estados|para la)|banco mundial|fondo monetario|mercosur|consejo de europa|parlamento europeo)(?!\p{L})/u,
  ],
  ['media', /^(?:diario|periódico|revista|radio|televisión|cadena|semanario|rotativo)(?!\p{L})/u],
  [
    'government',
    /^(?:gobierno|ministerio|secretaría|ayuntamiento|diputación|cabildo|junta de|xunta|generalitat|consejería|conselleria|municipalidad|alcaldía|presidencia|cancillería|concejalía|guardia civil|policía|congreso|senado|parlamento|tribunal|audiencia|juzgado|corte suprema|fiscalía|defensoría|procuraduría|confederación hidrográfica|agencia (?:estatal|tributaria|española))(?!\p{L})/u,
  ],
  [
    'association',
    /^(?:asociación|federación|confederación|sindicato|comisiones obreras|unión general de trabajadores|plataforma|coordinadora|fundación|cofradía|hermandad|colegio de|colegio oficial|cruz roja|club|real club)(?!\p{L})/u,
  ],
  [
    'company',
    /(?:^|\s)(?:s\.\s?a\.?|s\.\s?l\.?|sa|sl|inc\.?|ltd\.?|gmbh|corporation|holding|airlines)$|^(?:banco|grupo|compañía|empresa|aerolíneas|cementos|textil|bodegas)(?!\p{L})/u,
  ],
];
/** Banks of states are no companies. */
const PUBLIC_BANK = /^banco (?:central|de españa|de la república|de méxico|de la nación)(?!\p{L})/u;

/** What an organization is as far as its name tells; «other» where it does not. */
export function guessOrganizationKind(name: string): OrganizationKind {
  const lower = name.toLowerCase();
  if (PUBLIC_BANK.test(lower)) return 'government';
  return KINDS.find(([, words]) => words.test(lower))?.[0] ?? 'other';
}
