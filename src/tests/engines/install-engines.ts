import { installPackages } from '../install-packages.ts';
import { hasFirefox } from './firefox.ts';
import { hasWebKit } from './webkit.ts';

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];

/** Installs Debian's Firefox and WebKit where the machine has none and lets us; else their tests are skipped. */
export function installEngines(): void {
  if (!hasFirefox() || !hasWebKit()) installPackages(...PACKAGES);
}
