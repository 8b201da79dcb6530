/** JSON that may stand inside a `<script>`: no text of it can close the element. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
