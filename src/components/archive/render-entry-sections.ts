import type { Appearance } from '../../data/backlinks.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Html, html } from '../../html/html.ts';
import { renderClaimList } from './render-claim-list.ts';
import { renderMentionList } from './render-mention-list.ts';

interface ClaimSection {
  readonly kind: 'claims' | 'claimsAbout' | 'claimsVia';
  readonly id: string;
  readonly title: string;
  /** @param name of the entry */
  readonly toRemark: (name: string) => string;
}

const CLAIM_SECTIONS: readonly ClaimSection[] = [
  {
    kind: 'claims',
    id: 'afirma',
    title: 'Qué afirma',
    toRemark: () => 'Afirmado en el texto; no verificado por nosotros.',
  },
  {
    kind: 'claimsAbout',
    id: 'otros-afirman',
    title: 'Qué afirman otros',
    toRemark: () => 'Afirmaciones de otros en cuyas palabras aparece este nombre.',
  },
  {
    kind: 'claimsVia',
    id: 'transmite',
    title: 'Qué transmite',
    toRemark: (name) => `Afirmaciones de otros, transmitidas por ${name}.`,
  },
];

/**
 * What the articles of one page hold on an entry: its claims, those of others, its mentions. What
 * there is none of has no section.
 */
export function renderEntrySections(
  { data: { name } }: Entry,
  appearances: readonly Appearance[],
  timeZone: string,
): readonly Html[] {
  const ofClaims = CLAIM_SECTIONS.flatMap(({ kind, id, title, toRemark }) => {
    const claims = appearances.flatMap(({ article, [kind]: found }) =>
      found.map((claim): ArchivedClaim => ({ article, claim })),
    );
    if (claims.length === 0) return [];
    // All its own claims have the same speaker: the page is about it.
    const style = { headingLevel: 3, showsSpeaker: kind !== 'claims', timeZone } as const;
    const remark = html`<p class="aside">${toRemark(name)}</p>`;
    return [renderSection(id, title, [remark, ...renderClaimList(claims, style)])];
  });
  const mentioning = appearances.filter(({ mentions }) => mentions.length > 0);
  if (mentioning.length === 0) return ofClaims;
  const mentions = renderMentionList(mentioning, timeZone);
  return [...ofClaims, renderSection('menciones', 'Menciones', mentions)];
}

function renderSection(id: string, title: string, content: readonly Html[]): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}
