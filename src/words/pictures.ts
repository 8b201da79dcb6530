/** What says whose a picture is, below it. */
export function toCreditLine(credit: string | undefined, license: string | undefined): string {
  return [credit, license].filter(Boolean).join(' · ');
}

/** The caption of a picture and whose it is, in one line; empty where neither is said. */
export function toLegendLine(
  picture:
    | {
        readonly caption?: string | undefined;
        readonly credit?: string | undefined;
        readonly license?: string | undefined;
      }
    | undefined,
): string {
  const credit = toCreditLine(picture?.credit, picture?.license);
  return [picture?.caption, credit].filter(Boolean).join(' ');
}
