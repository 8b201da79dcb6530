/** A spreadsheet runs a cell that begins so as a formula (OWASP, «CSV injection»). */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * RFC 4180: lines end with CRLF, cells with commas, quotes or line ends are quoted. What a
 * spreadsheet would run as a formula gets an apostrophe in front, which it shows as text.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
