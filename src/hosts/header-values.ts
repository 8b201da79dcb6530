import type { HeaderRule } from './headers.ts';

/** What one header says: everywhere, and where a rule says otherwise. */
export interface HeaderValues {
  readonly name: string;
  /** Empty where only some files have the header. */
  readonly everywhere: string;
  /** The rules that say otherwise, the one that goes first in front. */
  readonly special: readonly { readonly path: string; readonly value: string }[];
}

/** The rules turned round, for servers that want each header with all its values. */
export function toHeaderValues(rules: readonly HeaderRule[]): HeaderValues[] {
  const [first, ...others] = rules;
  const common = first?.headers ?? {};
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  return [...names].map((name) => ({
    name,
    everywhere: common[name] ?? '',
    special: others
      .flatMap(({ path, headers }) => {
        const value = headers[name];
        return value === undefined ? [] : [{ path, value }];
      })
      .reverse(),
  }));
}
