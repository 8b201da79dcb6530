import { Html } from '../../html/html.ts';
import { toScriptJson } from '../../exports/script-json.ts';

/**
 * What a page tells search engines, for its end: nobody who reads waits for it, and it compresses
 * well after the words that it repeats.
 */
export function renderData(jsonLd: object | undefined): Html {
  return new Html(
    jsonLd ? `<script type="application/ld+json">${toScriptJson(jsonLd)}</script>` : '',
  );
}
