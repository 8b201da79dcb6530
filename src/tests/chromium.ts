import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { PATIENCE } from './patience.ts';

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Root has no sandbox to enter; the rest keeps the browser off the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a headless Chromium: the one named by CHROMIUM, the system's, or the test tool's own.
 * @throws Error where there is none: run `node src/tests/install-tools.ts`
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium was found. Run `node src/tests/install-tools.ts`.');
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

/** Installs a Chromium where the machine has none: the test tool's, else Debian's. */
export function installChromium(): void {
  if (findChromium()) return;
  const run = (command: string, ...args: string[]): boolean => {
    try {
      execFileSync(command, args, { stdio: 'inherit' });
      return findChromium() !== undefined;
    } catch {
      return false;
    }
  };
  if (
    run(
      process.execPath,
      'node_modules/playwright-core/cli.js',
      'install',
      '--with-deps',
      'chromium',
    )
  )
    return;
  run('apt-get', 'update');
  if (run('apt-get', 'install', '-y', 'chromium')) return;
  throw new Error('Expected to install Chromium. Install it by hand or name it in CHROMIUM.');
}
