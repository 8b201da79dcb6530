import { DESK_FAULTS } from '../messages.ts';
import type { Dropped } from '../model/dropped.ts';
import type { Act } from '../model/intents.ts';
import type { DeskList, DeskView, RegisterRow } from '../model/view.ts';
import type { MapPanel } from '../../map/types.ts';

/** What the server answers to an act. */
export interface Acted {
  readonly view: DeskView;
  /** What is to be in hand next: the id of a claim, or an entry's reference. */
  readonly focus: string | null;
}

/** A refusal that an editor can read. */
export class ServerFault extends Error {
  override readonly name = 'ServerFault';
}

const meta = document.querySelector<HTMLMetaElement>('meta[name="glosa-mesa"]');
const token = meta?.content ?? '';
/** Where the desk begins, with slashes at both ends. */
export const BASE = meta?.dataset['base'] ?? '/mesa/';

async function ask<Answer>(path: string, body?: unknown): Promise<Answer> {
  const headers: Record<string, string> = { 'x-glosa-mesa': token };
  if (body !== undefined) headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(`${BASE}api/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch {
    throw new ServerFault(DESK_FAULTS.offline);
  }
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as Answer;
  throw new ServerFault(toFault(text));
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
  act: (slug: string, act: Act) => ask<Acted>(at('articulo', slug), act),
  read: (name: string, data: string) => ask<Dropped>('leer', { name, data }),
  begin: (beginning: unknown) => ask<{ slug: string }>('empezar', beginning),
  register: () => ask<readonly RegisterRow[]>('registro'),
  map: (ref: string) => ask<{ panel: MapPanel | null }>(`mapa?ref=${encodeURIComponent(ref)}`),
};

/** Calls back whenever something on the disk may have changed, until the signal ends it. */
export async function watchDisk(signal: AbortSignal, onChange: () => void): Promise<void> {
  const response = await fetch(`${BASE}api/cambios`, {
    headers: { 'x-glosa-mesa': token },
    signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
    if (read.value.includes('data:')) onChange();
}
