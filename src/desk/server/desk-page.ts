import { PAGE } from '../messages/ui.ts';

/** The page of the desk, which its script fills. @param base path before `mesa/`, with slashes at both ends */
export function toDeskPage(base: string, token: string): string {
  const at = (name: string): string => `${base}mesa/${name}`;
  return `<!doctype html>
<html lang="es">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="glosa-mesa" content="${token}" data-base="${base}mesa/">
<title>${PAGE.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${at('app.css')}">
<div id="mesa"></div>
<noscript>${PAGE.noScript}</noscript>
<script type="module" src="${at('app.js')}"></script>
</html>
`;
}
