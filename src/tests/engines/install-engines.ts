import { execFileSync } from 'node:child_process';
import { hasFirefox } from './firefox.ts';
import { hasWebKit } from './webkit.ts';

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** Installs Debian's Firefox and WebKit where the machine has none and lets us; else their tests are skipped. */
export function installEngines(): void {
  if ((hasFirefox() && hasWebKit()) || process.getuid?.() !== 0) return;
  execFileSync('apt-get', ['update'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', ...PACKAGES], { stdio: 'inherit' });
}
