import type { RoutePath, TextRenderer } from '../html/page-parts.ts';

/** What the endpoint of many files exports: the build writes them, development answers with them. */
interface FileEndpoint<Params, Props> {
  readonly renderText: TextRenderer<Params, Props>;
  readonly GET: (path: RoutePath<Params, Props>) => Response;
}

export function toJsonEndpoint<Params, Props>(
  toValue: (path: RoutePath<Params, Props>) => unknown,
): FileEndpoint<Params, Props> {
  return toEndpoint((path) => toJsonText(toValue(path)), 'application/json');
}

export function toXmlEndpoint<Params, Props>(
  renderText: TextRenderer<Params, Props>,
): FileEndpoint<Params, Props> {
  return toEndpoint(renderText, 'application/xml');
}

/** The files that endpoints give; the type counts in development only, hosts go by the ending. */
export function toJsonResponse(value: unknown): Response {
  return respond(toJsonText(value), 'application/json');
}

export function toXmlResponse(xml: string): Response {
  return respond(xml, 'application/xml');
}

export function toTextResponse(text: string, type = 'text/plain'): Response {
  return respond(text, type);
}

/** A file too large to be at hand as one text: each piece is made when the last one was taken. */
export function toPiecesResponse(pieces: Iterable<string>, type: string): Response {
  const left = pieces[Symbol.iterator]();
  const body = new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(Buffer.from(value));
    },
  });
  return respond(body, type);
}

function toEndpoint<Params, Props>(
  renderText: TextRenderer<Params, Props>,
  type: string,
): FileEndpoint<Params, Props> {
  return { renderText, GET: (path) => respond(renderText(path), type) };
}

function toJsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function respond(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
