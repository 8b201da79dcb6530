/** How much of a figure may be left out where no word says that it is rounded, and where one digit is left of it. */
const MOST = 0.01;
const MOST_OF_DIGIT = 0.06;
/** The same of what was reckoned first. */
const MOST_RECKONED = 0.05;
/** Smaller whole numbers are not rounded without a word. */
const LEAST = 100;

/** «46.000 espectadores» of 46.318: rounded to the last digit that is said, and no word beside it says so. */
export function isRoundedPlainly(about: number, exact: number): boolean {
  const isDigit = /^[1-9]0*$/u.test(String(about));
  return isRounded(about, exact, isDigit ? MOST_OF_DIGIT : MOST);
}

/** «tres puntos» of 3,13, which are a difference. */
export function isReckonedPlainly(about: number, exact: number): boolean {
  return isRounded(about, exact, MOST_RECKONED);
}

function isRounded(about: number, exact: number, most: number): boolean {
  const rest = Math.abs(about - exact);
  if (rest === 0 || about <= 0 || (Number.isInteger(exact) && exact < LEAST)) return false;
  return rest <= toStep(about) / 2 && rest <= exact * most;
}

/** What the last digit that is no zero counts: a thousand of 46.000, a tenth of 4,7. */
function toStep(about: number): number {
  const decimals = String(about).split('.')[1]?.length ?? 0;
  if (decimals > 0) return 1 / 10 ** decimals;
  const zeros = /0*$/u.exec(String(about))?.[0].length ?? 0;
  return 10 ** zeros;
}
