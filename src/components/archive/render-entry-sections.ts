import type { Appearance } from '../../data/backlinks.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { CLAIMS_ID } from '../../data/paths.ts';
import type { Entry } from '../../load/read-registers.ts';
import { CLAIM_SECTIONS, COUNT_TERMS } from '../../words/entries.ts';
import { type Html, html } from '../../html/html.ts';
import { renderClaimList } from './render-claim-list.ts';
import { renderMentionList } from './render-mention-list.ts';

/** The sections of claims, with the ids of their headings. */
const SECTIONS = [
  { kind: 'claims', id: CLAIMS_ID },
  { kind: 'claimsAbout', id: 'otros-afirman' },
  { kind: 'claimsVia', id: 'transmite' },
] as const;

/**
 * What the articles of one page hold on an entry: its claims, those of others, its mentions. What
 * there is none of has no section.
 */
export function renderEntrySections(
  { data: { name } }: Entry,
  appearances: readonly Appearance[],
  timeZone: string,
): readonly Html[] {
  const ofClaims = SECTIONS.flatMap(({ kind, id }) => {
    const { title, toRemark } = CLAIM_SECTIONS[kind];
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
  return [...ofClaims, renderSection('menciones', COUNT_TERMS.mentions, mentions)];
}

function renderSection(id: string, title: string, content: readonly Html[]): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}
