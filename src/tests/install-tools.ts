import { installCaddy } from './caddy.ts';
import { installChromium } from './chromium.ts';
import { installClients } from './clients/clients.ts';
import { installEngines } from './engines/install-engines.ts';
import { installLynx } from './lynx.ts';
import { installNginx } from './nginx.ts';

installChromium();
installNginx();
installCaddy();
installEngines();
installLynx();
installClients();
