/** Signs that nginx or Caddy read as orders within the name of a folder, quoted or not. */
const ORDERS = /["\\$`{}\p{Cc}]/u;
/** A port, an address and a port, or a socket of its own. */
const LISTEN = /^(?:[\w.-]+:|\[[\da-f:.]+\]:)?\d{1,5}$/iu;

/** The first sign in a folder's name that no server's configuration can hold, or null. */
export function findUnservable(folder: string): string | null {
  return ORDERS.exec(folder)?.[0] ?? null;
}

export function isListen(value: string): boolean {
  return LISTEN.test(value);
}
