const MS_PER_SECOND = 1000;

/**
 * The date of a build: what `SOURCE_DATE_EPOCH` says (seconds since 1970, as reproducible builds
 * agree on), else now.
 */
export function toBuildDate(sourceDateEpoch: string | undefined, now: () => Date): Date {
  return sourceDateEpoch ? new Date(Number(sourceDateEpoch) * MS_PER_SECOND) : now();
}
