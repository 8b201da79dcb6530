/** The elements of HTML, those that no one should write any more included. */
const ELEMENTS = new Set(
  (
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button ' +
    'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed ' +
    'fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe ' +
    'img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript ' +
    'object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select ' +
    'slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead ' +
    'time title tr track tt u ul var video wbr'
  ).split(' '),
);
/** Those that begin a line of their own. */
const LINES = new Set(
  (
    'address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section ' +
    'select summary table td textarea th title tr ul'
  ).split(' '),
);
/** What they hold is for machines. */
export const UNREAD_ELEMENTS = new Set(['script', 'style', 'iframe', 'noframes', 'svg', 'math']);
const NAME = /^<\/?([a-z][a-z0-9-]*)/iu;
/** Attributes that need no value; others without one are words: «<b y c>». */
const ATTRIBUTES =
  /^(?:\s+(?:[a-z_:@][\w:.@-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+)|allowfullscreen|async|autoplay|checked|compact|controls|defer|disabled|hidden|ismap|itemscope|loop|multiple|muted|nomodule|noshade|novalidate|nowrap|open|playsinline|readonly|required|reversed|selected))*\s*\/?>$/iu;

/** Whether the words between angle brackets are a tag of HTML, and no words of the text: «<nombre>». */
export function isHtmlTag(tag: string): boolean {
  const [start = '', name = ''] = NAME.exec(tag) ?? [];
  return ELEMENTS.has(name.toLowerCase()) && ATTRIBUTES.test(tag.slice(start.length));
}

/** Whether a tag parts what stands before it from what follows. */
export function isLineTag(tag: string): boolean {
  return LINES.has(NAME.exec(tag)?.[1]?.toLowerCase() ?? '');
}
