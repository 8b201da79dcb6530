import { expect, test } from 'vitest';
import { siteSchema } from '../schema/site.ts';
import { toSecurityText, toTrustText } from './well-known.ts';

const URL = 'https://glosa.example/.well-known/security.txt';
const SITE = {
  name: 'Glosa',
  description: 'Noticias.',
  url: 'https://glosa.example',
  timeZone: 'Europe/Madrid',
  publisher: { name: 'Glosa' },
  policies: { corrections: '…', unnamedSources: '…', verification: '…' },
};

test.each([
  ['seguridad@glosa.example', 'mailto:seguridad@glosa.example'],
  ['https://glosa.example/avisos?a@b', 'https://glosa.example/avisos?a@b'],
  ['tel:+34-900-000-000', 'tel:+34-900-000-000'],
])('security.txt writes the contact %s as an address', (contact, written) => {
  const security = { contact, expires: '2027-06-30' };
  expect(toSecurityText(security, 'Europe/Madrid', URL)).toBe(
    `Contact: ${written}\nExpires: 2027-06-30T00:00:00+02:00\nPreferred-Languages: es\nCanonical: ${URL}\n`,
  );
});

test.each(['seguridad', 'http://glosa.example', 'uno dos@tres.es', 'uno@dos.es\nExpires: nunca'])(
  'no contact: %s',
  (contact) => {
    const security = { contact, expires: '2027-06-30' };
    expect(siteSchema.safeParse({ ...SITE, security }).success).toBe(false);
  },
);

test('security.txt asks for a date', () => {
  const security = { contact: 'a@b.es' };
  expect(siteSchema.safeParse({ ...SITE, security }).success).toBe(false);
});

test('trust.txt has a line for each, and says whether models may be trained', () => {
  const trust = { belongto: ['https://una.example/', 'https://otra.example/'], social: [] };
  const site = siteSchema.parse({ ...SITE, trust });
  expect(site.trust && toTrustText(site.trust, site.aiCrawlers)).toBe(
    'belongto=https://una.example/\nbelongto=https://otra.example/\ndatatrainingallowed=yes\n',
  );
  expect(site.trust && toTrustText(site.trust, 'cite')).toContain('datatrainingallowed=no');
});
