/** A hundred claims as a browser loads them to show those that it found, in the order of the list of all. */
export interface ClaimFile {
  readonly articles: readonly (readonly [slug: string, title: string, published: string])[];
  readonly claims: readonly FoundClaim[];
}

/**
 * `article` is a position in the file's articles, `cell` the class of the claim's box, `form` its form
 * and its kind as readers are told, `added` what the newsroom added to the summary, in a sentence.
 */
export type FoundClaim = readonly [
  article: number,
  id: string,
  cell: string,
  speakers: string,
  summary: string,
  words: string,
  form: string,
  added?: string,
];
