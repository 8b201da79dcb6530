import { CHOICES, SETTINGS_KEY } from './settings.ts';

/** What has an attribute, as JSON. */
const CHOSEN = JSON.stringify(CHOICES, (_, value: unknown) =>
  Array.isArray(value) ? value.filter((each) => each !== '') : value,
);

/**
 * The script in the head that puts the stored settings on the root element before the first paint,
 * so that no page flashes in the wrong theme, and again when Back brings a page from the cache. It
 * is text, and constant, because a content security policy allows it by its hash. It does what
 * `toSettings` and `showSettings` do.
 */
export const BOOT_SCRIPT =
  '(f=>{f();addEventListener("pageshow",f)})(()=>{try{' +
  `const s=JSON.parse(localStorage[${JSON.stringify(SETTINGS_KEY)}]),` +
  'd=document.documentElement.dataset;' +
  `for(const[k,v]of Object.entries(${CHOSEN}))` +
  'v.includes(s[k])?d[k]=s[k]:delete d[k]}catch{}})';
