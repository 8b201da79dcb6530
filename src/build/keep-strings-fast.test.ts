import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** In a process of its own: what makes strings slow would do so to all tests. */
test('makes strings fast again after Astro was loaded, and they stay so', () => {
  const program = `
    const isFast = () => %HasFastProperties(String.prototype);
    await import('astro');
    const isFastAfterAstro = isFast();
    const { keepStringsFast } = await import('./src/build/keep-strings-fast.ts');
    keepStringsFast();
    const isFastAgain = isFast();
    class HTMLString extends String {}
    console.log(isFastAfterAstro, isFastAgain, isFast());
  `;
  const flags = ['--allow-natives-syntax', '--input-type=module', '--eval', program];
  const answer = execFileSync(process.execPath, flags, { encoding: 'utf8' });
  expect(answer.trim()).toBe('false true true');
});
