import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { UI } from '../messages/ui.ts';
import type { Dropped, Pasted } from '../model/dropped.ts';
import { api } from './api.ts';
import { BeginForm } from './begin-form.tsx';
import { isWriting } from './focus.ts';
import { Fault, Key } from './parts.tsx';

interface BeginSectionProps {
  readonly onBegun: (slug: string) => void;
  /** What stands beside it. */
  readonly children: ComponentChildren;
}

/** Bytes that are made into text at a time: a call takes so many values and no more. */
const CHUNK = 0x8000;

/** What only the markup of a page tells, where a page is pasted from: its words alone would run together. */
const STRUCTURE = /<(?:ol|table|ul)\b/iu;

/** One place to paste a text, or to drop a file, and what an article needs before anything is proposed. */
export function BeginSection({ onBegun, children }: BeginSectionProps) {
  const [pasted, setPasted] = useState<Pasted | Dropped | null>(null);
  const [fault, setFault] = useState('');

  useLayoutEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      if (pasted || (isWriting(event.target) && !isPasteField(event.target))) return;
      const given = event.clipboardData && readPasted(event.clipboardData);
      if (!given) return;
      event.preventDefault();
      setPasted(given);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  });

  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) {
      setPasted(event.dataTransfer && readPasted(event.dataTransfer));
      return;
    }
    setFault('');
    try {
      setPasted(await api.read(file.name, toBase64(new Uint8Array(await file.arrayBuffer()))));
    } catch (error) {
      setFault((error as Error).message);
    }
  }

  return (
    <>
      {fault && <Fault>{fault}</Fault>}
      <section class="begin" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        {pasted ? (
          <BeginForm pasted={pasted} onCancel={() => setPasted(null)} onBegun={onBegun} />
        ) : (
          <label class="paste">
            <span>
              {UI.paste} <Key>Ctrl</Key> <Key>V</Key>
            </span>
            <small>{UI.pasteMore}</small>
            <textarea class="unseen" aria-label={UI.pasteField} rows={1} value="" />
          </label>
        )}
        {children}
      </section>
    </>
  );
}

function readPasted(data: DataTransfer): Pasted | null {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const isPlain = text.trim() !== '' && !STRUCTURE.test(html);
  if (isPlain) return { text, format: 'text' };
  return html.trim() === '' ? null : { text: html, format: 'html' };
}

function isPasteField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.paste') !== null;
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}
