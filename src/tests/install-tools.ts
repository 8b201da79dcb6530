import { installCaddy } from './caddy.ts';
import { installChromium } from './chromium.ts';
import { installClients } from './clients/clients.ts';
import { installEngines } from './engines/install-engines.ts';
import { installLynx } from './lynx.ts';
import { installNginx } from './nginx.ts';
import { installOtherNode } from './other-node.ts';

installChromium();
installNginx();
installCaddy();
installEngines();
installLynx();
installClients();
installOtherNode();
