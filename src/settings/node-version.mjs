/**
 * The first versions that run TypeScript as it is written here (22.18 and 23.6, nodejs.org/api/typescript.html)
 * and tell what one thread has used, `process.threadCpuUsage`.
 */
export const FIRST = { 22: 19, 23: 9 };
const FIRST_WHOLE = 24;

/**
 * Plain JavaScript, because it has to run where TypeScript does not.
 * @param {string} version as `process.versions.node` has it: `20.20.2`
 * @returns {string | null} a Spanish sentence where this Node cannot run the project
 */
export function explainNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major >= FIRST_WHOLE || minor >= (FIRST[major] ?? Infinity)) return null;
  return (
    `Glosa necesita Node ${FIRST_WHOLE} y esto es Node ${version}. Ejecute «npm ci», que lo trae, y use ` +
    'después las órdenes «npm run …»; sin ellas, «node_modules/.bin/node».'
  );
}
