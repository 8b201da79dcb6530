import type { ArticleView, DeskHead } from '../model/view.ts';

const NO_HEAD: DeskHead = {
  title: '',
  description: '',
  published: '',
  translation: 'none',
  topics: [],
  source: '',
};

/** An article that cannot be read: only why. */
export function toBroken(
  slug: string,
  file: string,
  problems: readonly { readonly message: string; readonly line: number | null }[],
): ArticleView {
  return {
    ...{ slug, file, isDraft: true, isBroken: true, head: NO_HEAD, text: '' },
    ...{ blocks: [], speech: [], claims: [], dates: [], notes: [], exceptions: [] },
    ...{ names: [], entries: [], unknown: [] },
    problems: problems.map(({ message, line }) => ({
      code: 'broken',
      severity: 'error',
      message,
      target: { in: 'file', line },
    })),
  };
}
