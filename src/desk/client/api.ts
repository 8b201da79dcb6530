import { DESK_FAULTS } from '../messages/faults.ts';
import type { Dropped } from '../model/dropped.ts';
import type { Once } from '../model/about.ts';
import type { Act } from '../model/intents.ts';
import type { DeskList, DeskView, RegisterRow } from '../model/view.ts';
import type { MapPanel } from '../../map/types.ts';

/** What the server answers to an act. */
export interface Acted {
  readonly view: DeskView;
  /** What is to be in hand next: the id of a claim, or an entry's reference. */
  readonly focus: string | null;
}

/** The server does not answer: it may have done what was asked, or not. */
export class OfflineFault extends Error {
  override readonly name = 'OfflineFault';
}

/** A refusal that an editor can read. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
}

const meta = document.querySelector<HTMLMetaElement>('meta[name="glosa-mesa"]');
/** Of the server's session: one that was started anew has another. */
let token = meta?.content ?? '';
/** Where the desk begins, with slashes at both ends. */
export const BASE = meta?.dataset['base'] ?? '/mesa/';

async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  let response: Response;
  let text: string;
  try {
    response = await request(path, body);
    text = await response.text();
  } catch {
    throw new OfflineFault(DESK_FAULTS.offline);
  }
  if (response.ok) return JSON.parse(text) as Answer;
  throw new ServerFault(toFault(text));
}

/** @throws TypeError where nobody answers */
async function request(path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const send = (): Promise<Response> =>
    fetch(`${BASE}api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'x-glosa-mesa': token,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  const response = await send();
  if (response.status !== 403 || !(await renewToken())) return response;
  return send();
}

/** @returns whether the server has another token than before: it was started anew */
async function renewToken(): Promise<boolean> {
  const page = await (await fetch(BASE)).text();
  const found = new DOMParser()
    .parseFromString(page, 'text/html')
    .querySelector<HTMLMetaElement>('meta[name="glosa-mesa"]')?.content;
  if (found === undefined || found === token) return false;
  token = found;
  return true;
}

function toFault(text: string): string {
  try {
    return String((JSON.parse(text) as { fault?: unknown }).fault ?? text);
  } catch {
    return text;
  }
}

const at = (name: string, slug: string): string => `${name}?slug=${encodeURIComponent(slug)}`;

export const api = {
  list: () => ask<DeskList>('lista'),
  article: (slug: string) => ask<Acted>(at('articulo', slug)),
  act: (slug: string, act: Act, once: Once) => ask<Acted>(at('articulo', slug), { ...act, once }),
  read: (name: string, data: string) => ask<Dropped>('leer', { name, data }),
  begin: (beginning: unknown) => ask<{ slug: string }>('empezar', beginning),
  register: () => ask<readonly RegisterRow[]>('registro'),
  map: (ref: string) => ask<{ panel: MapPanel | null }>(`mapa?ref=${encodeURIComponent(ref)}`),
};

/** What an open page is told of the server. */
interface Watch {
  readonly onChange: () => void;
  /** The server went, and the page will say so. */
  readonly onLost: () => void;
  /** It is there, for the first time or again. */
  readonly onThere: () => void;
}

/** Milliseconds until a server that went is looked for again. */
const LOOK_AGAIN_MS = 500;

/** Tells whenever something on the disk may have changed, and when the server goes and comes, until the signal ends it. */
export async function watchDisk(
  signal: AbortSignal,
  { onChange, onLost, onThere }: Watch,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await request('cambios', undefined, signal);
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      if (response.ok) onThere();
      for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
        if (read.value.includes('data:')) onChange();
    } catch {
      // Nobody answers, or the answer broke off.
    }
    if (signal.aborted) return;
    onLost();
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
