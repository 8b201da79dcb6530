import { expect, test } from 'vitest';
import { toRobots } from './to-robots.ts';

const SITEMAPS = ['https://glosa.example/sitemap-index.xml'];

/** Whether a program that goes by a name may fetch the site, as RFC 9309 reads the file. */
function isAllowed(robots: string, name: string): boolean {
  const groups = robots.split('\n\n').map((group) => group.split('\n'));
  const own =
    groups.find((lines) => lines.includes(`User-agent: ${name}`)) ??
    groups.find((lines) => lines.includes('User-agent: *'));
  return !own?.includes('Disallow: /');
}

test.each([
  ['allow', { Googlebot: true, GPTBot: true, 'OAI-SearchBot': true }],
  ['cite', { Googlebot: true, bingbot: true, GPTBot: false, CCBot: false, 'Claude-User': true }],
  ['deny', { Googlebot: true, bingbot: true, GPTBot: false, 'ChatGPT-User': false }],
] as const)('«%s» says who may come', (answer, expected) => {
  const robots = toRobots(answer, SITEMAPS);
  for (const [name, may] of Object.entries(expected))
    expect(isAllowed(robots, name), name).toBe(may);
  expect(robots).toContain(`\nSitemap: ${SITEMAPS[0]}\n`);
});
