import { installCaddy } from './caddy.ts';
import { installChromium } from './chromium.ts';
import { installNginx } from './nginx.ts';

installChromium();
installNginx();
installCaddy();
