/** A file that is not taken, with the sentence for the editor. Nothing was written. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
}
