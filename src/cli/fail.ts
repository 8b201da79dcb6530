/** Tells the editor what is wrong in one sentence, and ends. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
