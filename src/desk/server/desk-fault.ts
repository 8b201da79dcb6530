/** Why something cannot be done: a sentence for the editor. */
export class DeskFault extends Error {
  override readonly name = 'DeskFault';
}
