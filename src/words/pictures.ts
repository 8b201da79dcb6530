/** What says whose a picture is, below it. */
export function toCreditLine(credit: string | undefined, license: string | undefined): string {
  return [credit, license].filter(Boolean).join(' · ');
}
