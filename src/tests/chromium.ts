import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installPackages } from './install-packages.ts';
import { PATIENCE } from './patience.ts';

/** Chromium without its own windows: the tests of the site take a quarter less of the processor in it. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';
const SYSTEM_PATHS = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Root has no sandbox to enter; the rest keeps the browser off the network. */
const ARGUMENTS = [
  '--no-sandbox',
  // Letters as wide as on a screen of many pixels: without it each is rounded, and lines break elsewhere.
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a headless Chromium: the one named by CHROMIUM, the system's, or the test tool's own.
 * @throws Error where there is none: run `node src/run.mjs tests/install-tools.ts`
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium was found. Run `node src/run.mjs tests/install-tools.ts`.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: ARGUMENTS,
    timeout: PATIENCE,
  });
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...SYSTEM_PATHS, chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}

/** Installs Debian's Chromium for tests; where that cannot be had, any will do, and the test tool's is the last. */
export function installChromium(): void {
  if (process.env['CHROMIUM'] || existsSync(HEADLESS_SHELL)) return;
  installPackages('chromium-headless-shell');
  if (!findChromium()) installOfTestTool();
  if (!findChromium())
    throw new Error('Expected to install Chromium. Install it by hand or name it in CHROMIUM.');
}

function installOfTestTool(): void {
  const args = ['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'];
  try {
    execFileSync(process.execPath, args, { stdio: 'inherit' });
  } catch {
    // Whoever asked says that none was found.
  }
}
