import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../served.ts';
import { type Engine, type Evaluate, stop, toExpression, untilReady } from './engine.ts';

const POLL_MS = 20;

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
/** Larger than any window of a test. */
const SCREEN_SIZE = '2700x1500x24';

export function hasWebKit(): boolean {
  return existsSync(DRIVER) && existsSync(SCREEN);
}

/** Starts Debian's WebKit on a screen that nobody sees. */
export async function launchWebKit(): Promise<Engine> {
  const home = await mkdtemp(path.join(tmpdir(), 'glosa-webkit-'));
  const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', SCREEN_SIZE], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve) => {
    screen.stdio[3]?.once('data', (bytes: Buffer) => resolve(`:${bytes.toString().trim()}`));
  });
  const port = await findFreePort();
  const driver = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home, DISPLAY: display, GDK_BACKEND: 'x11' },
  });
  const base = `http://127.0.0.1:${port}`;
  await untilReady(() => fetch(`${base}/status`), driver);
  const { sessionId } = (await command(`${base}/session`, { capabilities: {} })) as {
    sessionId: string;
  };
  const session = `${base}/session/${sessionId}`;
  const evaluate: Evaluate = async (run, ...values) => {
    const script = `const done = arguments[0]; ${toExpression(run, values)}.then(done);`;
    return JSON.parse(String(await command(`${session}/execute/async`, { script, args: [] })));
  };
  return {
    evaluate,
    open: async (url) => {
      await command(`${session}/url`, { url });
    },
    resize: async (width, height) => {
      // The driver counts the window's frame. Measured while the window grows or shrinks it would be anything.
      const frame = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
      const [across = 0, down = 0] = frame;
      await command(`${session}/window/rect`, { width: width + across, height: height + down });
      while ((await evaluate(() => innerWidth)) !== width) await sleep(POLL_MS);
    },
    close: async () => {
      await fetch(session, { method: 'DELETE' });
      await stop(driver);
      await stop(screen);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Sends a command of WebDriver and gives its value. */
async function command(url: string, body: object): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`Expected ${url} to succeed: ${JSON.stringify(value)}`);
  return value;
}
