import { toMoment } from '../load/moments.ts';
import type { CrawlerAnswer, SecurityContact, Site, Trust } from '../schema/site.ts';

/** `security.txt` as RFC 9116 has it. @param url its own address */
export function toSecurityText(
  { contact, expires, policy }: SecurityContact,
  timeZone: Site['timeZone'],
  url: string,
): string {
  return toLines([
    ['Contact: ', contact.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact],
    ['Expires: ', toMoment(expires, timeZone)],
    ['Preferred-Languages: ', 'es'],
    ['Canonical: ', url],
    ...(policy === undefined ? [] : [['Policy: ', policy] as const]),
  ]);
}

/** `trust.txt` as journallist.net has it; whether models may be trained follows from `robots.txt`. */
export function toTrustText(trust: Trust, answer: CrawlerAnswer): string {
  const lists = Object.entries(trust).flatMap(([name, urls]) =>
    urls.map((url) => [`${name}=`, url] as const),
  );
  return toLines([...lists, ['datatrainingallowed=', answer === 'allow' ? 'yes' : 'no']]);
}

function toLines(fields: readonly (readonly [name: string, value: string])[]): string {
  return fields.map(([name, value]) => `${name}${value}\n`).join('');
}
