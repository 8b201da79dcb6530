import { describe, expect, test } from 'vitest';
import { explainNode } from './node-version.mjs';

describe('a Node', () => {
  test.each(['18.20.0', '20.20.2', '22.18.0', '23.8.0'])('%s is told what to do', (version) => {
    expect(explainNode(version)).toBe(
      `Glosa necesita Node 24 y esto es Node ${version}. Ejecute «npm ci», que lo trae, y use después las órdenes «npm run …»; sin ellas, «node_modules/.bin/node».`,
    );
  });

  test.each(['22.19.0', '22.20.1', '23.9.0', '24.0.0', '24.21.0', '26.1.0'])(
    '%s runs',
    (version) => {
      expect(explainNode(version)).toBeNull();
    },
  );
});
