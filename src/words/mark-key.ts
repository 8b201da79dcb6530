import { html } from '../html/html.ts';

/** How an article is to be read, on the front page. */
export const MARK_KEY = {
  title: 'Cómo se lee',
  text: html`El texto va entero y sin tocar. Lo que alguien afirma lleva un corchete al margen y un
    ${' '}número; al lado, su glosa dice quién lo afirma, con qué palabras y por qué vía. «Señalar» muestra
    ${' '}todo: una <span class="person">persona</span> con una raya, una
    ${' '}<span class="organization">organización</span> con dos, un <span class="place">lugar</span> con
    ${' '}puntos y lo que se <span class="claim">afirma sobre una banda</span>.`,
  more: 'Qué comprueba el programa y qué no',
} as const;
