import { launchChromium } from './src/tests/chromium.ts';
const [,, out, ...paths] = process.argv;
const b = await launchChromium();
for (const p of paths) for (const [w,scheme] of [[360,'light'],[1280,'light'],[360,'dark'],[1280,'dark']] as const) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, colorScheme: scheme });
  const page = await c.newPage();
  page.on('console', m => { if (m.type()==='error') console.log(p, m.text()); });
  await page.goto('http://localhost:4391' + p);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log('overflow', p, w, over);
  await page.screenshot({ path: `${out}/${p.replaceAll('/','_')}-${w}-${scheme}.png`, fullPage: true, clip: undefined });
  await c.close();
}
await b.close();
