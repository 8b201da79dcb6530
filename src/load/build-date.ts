const MS_PER_SECOND = 1000;

/** A build that runs past midnight is of one day all the same. */
const started = new Date();

/** The moment of this build: what is published later waits. */
export function getBuildDate(): Date {
  return toBuildDate(process.env['SOURCE_DATE_EPOCH'], started);
}

/**
 * What `SOURCE_DATE_EPOCH` says (seconds since 1970, as reproducible builds agree on), else now.
 */
export function toBuildDate(sourceDateEpoch: string | undefined, now: Date): Date {
  return sourceDateEpoch ? new Date(Number(sourceDateEpoch) * MS_PER_SECOND) : now;
}
