import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

/** The built site on a server, and a browser to read it with. */
export interface OpenSite {
  readonly browser: Browser;
  /** Where the front page is, with a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Opens the site of the project's own content, for all tests of a file. */
export async function openSite(): Promise<OpenSite> {
  const [served, browser] = await Promise.all([serveFolder(inject('site')), launchChromium()]);
  return {
    browser,
    url: served.url,
    close: async () => {
      await Promise.all([browser.close(), served.stop()]);
    },
  };
}
