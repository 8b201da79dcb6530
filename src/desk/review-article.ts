import { findQuotations, type Range, toOverlapTest } from '../annotate/index.ts';
import type { FileProblem } from '../load/problem.ts';
import type { Article } from '../load/read-article.ts';
import { findUnknownNames } from './find-unknown-names.ts';

/** Fewer words between quotation marks are a title or a nickname, not what somebody says. */
const QUOTATION_WORDS_MIN = 3;

/**
 * What an editor may have overlooked in an article that has no errors: quotations without a claim,
 * claims without a known speaker, names that no register has. Never an error.
 */
export function reviewArticle(article: Article): FileProblem[] {
  const { text, annotations } = article.annotated;
  const toWarning = (code: string, message: string): FileProblem => ({
    code,
    severity: 'warning',
    file: article.file,
    line: null,
    message,
  });
  const claimed = toOverlapTest(annotations.claims.flatMap(({ ranges }) => ranges));
  const quotations = findQuotations(text, toLines(text))
    .filter((range) => !claimed(range) && countWords(text, range) >= QUOTATION_WORDS_MIN)
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      return toWarning(
        'quotation-unclaimed',
        `Nadie responde de las palabras ${words}. ¿Falta una afirmación?`,
      );
    });
  const unattributed = annotations.claims
    .filter(({ speaker }) => speaker.type === 'none')
    .map(({ id }) =>
      toWarning(
        'claim-unattributed',
        `La afirmación «${id}» queda sin atribuir. Compruebe que el texto no dice de quién es.`,
      ),
    );
  const names = findUnknownNames(text, [
    ...annotations.mentions,
    ...annotations.notes.flatMap(({ ranges }) => ranges),
  ]).map(({ name }) =>
    toWarning(
      'name-unknown',
      `«${name}» no está en los registros. Cree su ficha o pase por alto este aviso.`,
    ),
  );
  return [...quotations, ...unattributed, ...names];
}

function toLines(text: string): Range[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}

function countWords(text: string, { start, end }: Range): number {
  return text.slice(start, end).split(/\s+/u).length;
}
