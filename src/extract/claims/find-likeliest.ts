/** What each feature speaks for or against, as it was learned. */
type Weights = Readonly<Record<string, number>>;

export function toScore(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
}

/**
 * The likeliest of those who may be meant, the first of several.
 * @param above only whoever scores more comes into question
 */
export function findLikeliest<Weighed extends { readonly features: readonly string[] }>(
  all: readonly Weighed[],
  weights: Weights,
  above = -Infinity,
): Weighed | null {
  let best: Weighed | null = null;
  let most = above;
  for (const one of all) {
    const score = toScore(one.features, weights);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}
