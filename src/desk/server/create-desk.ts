import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text as readBody } from 'node:stream/consumers';
import { readModel } from '../../cli/read-model.ts';
import type { TaggerModel } from '../../extract/index.ts';
import { readSite } from '../../load/read-site.ts';
import { DESK_FAULTS, PAGE } from '../messages.ts';
import type { Act } from '../model/intents.ts';
import type { DeskView } from '../model/view.ts';
import { YamlEditError } from '../model/yaml-text.ts';
import { beginArticle, type Beginning } from './begin-article.ts';
import { bundleClient, type ClientFiles } from './bundle-client.ts';
import { type ContentFiles, createContentFiles } from './content-file.ts';
import { drawEntryMap } from './draw-entry-map.ts';
import { refuseData, refuseStranger, type Refusal } from './guard.ts';
import { createJournal } from './journal.ts';
import { createListReader } from './list-articles.ts';
import { createRegisterReader } from './register.ts';
import { toRegisterRows } from './register-rows.ts';
import { DeskFault, runIntent, toRawTexts } from './run-intent.ts';
import { viewWorkspace } from './view-article.ts';
import { viewCorrection } from './view-correction.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface DeskOptions {
  /** Absolute path of the folder that holds `content/`. */
  readonly root: string;
  /** Absolute path of the folder for journals. */
  readonly journals: string;
  /** Path before the site's own, with slashes at both ends. */
  readonly base?: string;
  readonly files?: ContentFiles;
}

/** The desk of one running server. */
export interface Desk {
  readonly handle: Handler;
  /** Tells open pages that something on the disk may have changed. */
  readonly tell: () => void;
}

/** Read when it is first asked for, and once. */
let model: TaggerModel | undefined;
const getModel = (): TaggerModel => (model ??= readModel());

const require = createRequire(import.meta.url);
const FONTS: Readonly<Record<string, string>> = {
  'newsreader.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
  'newsreader-italic.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2',
  'source-sans.woff2':
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
};
/** Letters of a request: a long article several times over. */
const BODY_MAX = 8_000_000;

/** Makes the desk: a handler for all addresses below `/mesa/`, and nothing else. */
export function createDesk({ root, journals, base = '/', files }: DeskOptions): Desk {
  const token = randomBytes(24).toString('base64url');
  const content = files ?? createContentFiles(root);
  const readRegister = createRegisterReader(root);
  const readList = createListReader(root);
  const workspaces = new Map<string, Workspace>();
  const listeners = new Set<ServerResponse>();
  let bundle: Promise<ClientFiles> | undefined;
  /** One act after the other: each starts from what the one before left. */
  let queue: Promise<unknown> = Promise.resolve();
  const now = (): string => new Date().toISOString();

  function open(slug: string): Workspace {
    const file = toArticleFile(slug);
    let workspace = workspaces.get(slug);
    if (!workspace) {
      if (content.read(file) === null) throw new DeskFault(DESK_FAULTS.noArticle(file));
      workspace = openWorkspace(content, createJournal(path.join(journals, `${slug}.jsonl`)), now);
      workspace.read(file);
      workspaces.set(slug, workspace);
    }
    workspace.refresh();
    return workspace;
  }

  async function act(slug: string, wanted: Act): Promise<unknown> {
    const file = toArticleFile(slug);
    const workspace = open(slug);
    let focus: string | null = null;
    switch (wanted.want) {
      case 'undo':
      case 'redo':
        if (!(wanted.want === 'undo' ? workspace.undo() : workspace.redo()))
          throw new DeskFault(DESK_FAULTS[wanted.want]);
        break;
      case 'restore':
        if (!workspace.undo(wanted.id)) throw new DeskFault(DESK_FAULTS.undo);
        break;
      case 'choose':
        workspace.choose(wanted.file, wanted.choices);
        break;
      default: {
        const { data: site } = await readSite(root);
        const outcome = await runIntent(wanted, {
          ...{ root, slug, file, readModel: getModel },
          read: workspace.read,
          register: readRegister(),
          timeZone: site?.timeZone ?? 'UTC',
        });
        const texts = toRawTexts(outcome, workspace.read);
        workspace.commit(outcome.label, texts, outcome.note);
        focus = outcome.focus ?? null;
      }
    }
    return { view: await view(slug, workspace), focus };
  }

  async function view(slug: string, workspace: Workspace): Promise<DeskView> {
    const correction = await viewCorrection(root, slug);
    return viewWorkspace(slug, toArticleFile(slug), workspace, readRegister(), correction);
  }

  async function answer(url: URL, request: IncomingMessage): Promise<unknown> {
    const name = url.pathname.slice(`${base}mesa/api/`.length);
    const slug = url.searchParams.get('slug') ?? '';
    if (request.method === 'POST') {
      const body: unknown = JSON.parse(await readLimited(request));
      const result = queue.then(() =>
        name === 'empezar'
          ? beginArticle(body as Beginning, {
              root,
              content,
              readModel: getModel,
              register: readRegister(),
            })
          : act(slug, body as Act),
      );
      queue = result.catch(() => {});
      return result;
    }
    switch (name) {
      case 'lista':
        return readList(readRegister());
      case 'articulo': {
        const workspace = open(slug);
        return { view: await view(slug, workspace), focus: null };
      }
      case 'registro':
        return toRegisterRows(readRegister());
      case 'mapa':
        return drawEntryMap(url.searchParams.get('ref') ?? '', readRegister());
      default:
        throw new DeskFault(DESK_FAULTS.noAddress);
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const rest = url.pathname.slice(`${base}mesa/`.length);
    const stranger = refuseStranger(request);
    if (stranger) return refuse(response, stranger);
    if (rest.startsWith('api/')) {
      const refusal = refuseData(request, token);
      if (refusal) return refuse(response, refusal);
      if (rest === 'api/cambios') return listen(response);
      try {
        return send(response, 200, 'json', JSON.stringify(await answer(url, request)));
      } catch (error) {
        const message = toFault(error);
        if (message === null) throw error;
        return send(response, 409, 'json', JSON.stringify({ fault: message }));
      }
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const font = rest.startsWith('fonts/') ? FONTS[rest.slice('fonts/'.length)] : undefined;
    if (font) {
      response.writeHead(200, { ...HEADERS, 'content-type': 'font/woff2' });
      response.end(readFileSync(require.resolve(font)));
      return;
    }
    if (rest === 'app.js' || rest === 'app.css') {
      bundle ??= bundleClient();
      const made = await bundle;
      return rest === 'app.js'
        ? send(response, 200, 'js', made.script)
        : send(response, 200, 'css', made.style);
    }
    return send(response, 200, 'html', toPage(base, token));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  return {
    handle(request, response, next) {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== `${base}mesa` && !pathname.startsWith(`${base}mesa/`)) return next();
      respond(request, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.end();
        else send(response, 500, 'json', JSON.stringify({ fault: DESK_FAULTS.broken }));
      });
    },
    tell() {
      for (const listener of listeners) listener.write('data: change\n\n');
    },
  };
}

function toArticleFile(slug: string): string {
  return `content/articles/${slug}.md`;
}

function toFault(error: unknown): string | null {
  if (error instanceof DeskFault) return error.message;
  if (error instanceof RangeError || error instanceof SyntaxError) return DESK_FAULTS.wrongRequest;
  return error instanceof YamlEditError ? DESK_FAULTS.unreadable : null;
}

async function readLimited(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAX) throw new RangeError('too long');
  return readBody(request);
}

function refuse(response: ServerResponse, status: Exclude<Refusal, null>): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(DESK_FAULTS.refused);
}

function send(
  response: ServerResponse,
  status: number,
  type: keyof typeof TYPES,
  body: string,
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${TYPES[type]}; charset=utf-8` });
  response.end(body);
}

function toPage(base: string, token: string): string {
  const at = (name: string): string => `${base}mesa/${name}`;
  return `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="glosa-mesa" content="${token}" data-base="${base}mesa/">
<title>${PAGE.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${at('app.css')}">
<div id="mesa"></div>
<noscript>${PAGE.noScript}</noscript>
<script type="module" src="${at('app.js')}"></script>
</html>
`;
}
