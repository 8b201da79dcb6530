import { installChromium } from './chromium.ts';
import { installNginx } from './nginx.ts';

installChromium();
installNginx();
