/** The files that endpoints give; the type counts in development only, hosts go by the ending. */
export function toJsonResponse(value: unknown): Response {
  return respond(`${JSON.stringify(value)}\n`, 'application/json');
}

export function toXmlResponse(xml: string): Response {
  return respond(xml, 'application/xml');
}

export function toTextResponse(text: string, type = 'text/plain'): Response {
  return respond(text, type);
}

/** A file too large to be at hand as one text: each piece is made when the last one was taken. */
export function toPiecesResponse(pieces: Iterable<string>, type: string): Response {
  const encoder = new TextEncoder();
  const left = pieces[Symbol.iterator]();
  const body = new ReadableStream({
    pull(controller) {
      const { done, value } = left.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return respond(body, type);
}

function respond(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
