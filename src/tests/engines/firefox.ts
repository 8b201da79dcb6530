import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFreePort } from '../served.ts';
import { type Engine, stop, toExpression, untilReady } from './engine.ts';

const FIREFOX = '/usr/bin/firefox-esr';

export function hasFirefox(): boolean {
  return existsSync(FIREFOX);
}

/** Starts a headless Firefox with a profile of its own. */
export async function launchFirefox(): Promise<Engine> {
  const port = await findFreePort();
  const profile = await mkdtemp(path.join(tmpdir(), 'glosa-firefox-'));
  const program = spawn(
    FIREFOX,
    ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  );
  const socket = await untilReady(() => connect(`ws://127.0.0.1:${port}/session`), program);
  const send = createCaller(socket);
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as {
    contexts: readonly [{ context: string }];
  };
  const [{ context }] = contexts;
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (run, ...values) => {
      const { result, exceptionDetails } = (await send('script.evaluate', {
        expression: toExpression(run, values),
        target: { context },
        awaitPromise: true,
      })) as { result: { value: string }; exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    resize: async (width, height) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    close: async () => {
      socket.close();
      await stop(program);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function connect(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', reject);
  });
}

/** What sends a command of WebDriver BiDi and gives its result. */
function createCaller(socket: WebSocket): (method: string, params: object) => Promise<object> {
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return async (method, params) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, message } = await answered;
    if (!result) throw new Error(`Expected ${method} to succeed: ${message}`);
    return result;
  };
}

interface Answer {
  readonly id?: number;
  readonly result?: object;
  readonly message?: string;
}
