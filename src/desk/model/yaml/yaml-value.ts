/** Keys and positions that lead to a part of a YAML text. */
export type YamlPath = readonly (string | number)[];

/** What a field may hold. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

/** The text is no YAML, or has something else in the place to be changed. */
export class YamlEditError extends Error {
  override readonly name = 'YamlEditError';
}
