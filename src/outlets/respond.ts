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

function respond(body: string, type: string): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
