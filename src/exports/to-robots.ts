import type { CrawlerAnswer } from '../schema/site.ts';

/**
 * Programs that fetch texts to train models with, by the names that their makers give them: OpenAI,
 * Anthropic, Google (a name for this rule alone: its search goes by another), Apple (the same), Common
 * Crawl, ByteDance, Meta, Amazon, Cohere, AI2, Huawei.
 */
const TRAINING = [
  'GPTBot',
  'ClaudeBot',
  'anthropic-ai',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'Bytespider',
  'Meta-ExternalAgent',
  'FacebookBot',
  'Amazonbot',
  'cohere-training-data-crawler',
  'AI2Bot',
  'PanguBot',
];

/** Programs of the same makers and of others that answer somebody's question with what a page says. */
const ANSWERING = [
  'OAI-SearchBot',
  'ChatGPT-User',
  'Claude-SearchBot',
  'Claude-User',
  'PerplexityBot',
  'Perplexity-User',
  'Meta-ExternalFetcher',
  'DuckAssistBot',
  'MistralAI-User',
  'cohere-ai',
  'YouBot',
];

const REFUSED: Readonly<Record<CrawlerAnswer, readonly string[]>> = {
  allow: [],
  cite: TRAINING,
  deny: [...TRAINING, ...ANSWERING],
};

/** `robots.txt` (RFC 9309): everything is open, but for those whom the site refuses. */
export function toRobots(answer: CrawlerAnswer, sitemaps: readonly string[]): string {
  const refused = REFUSED[answer].map((name) => `User-agent: ${name}`);
  return [
    ...(refused.length > 0 ? [...refused, 'Disallow: /', ''] : []),
    'User-agent: *',
    'Allow: /',
    '',
    ...sitemaps.map((url) => `Sitemap: ${url}`),
    '',
  ].join('\n');
}
