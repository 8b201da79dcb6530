/** Things that bear people's names: «el huracán Otis», «el premio Cervantes». */
const THING_NOUN =
  /^(?:huracán|ciclón|tormenta|borrasca|tifón|operación|caso|ley|premios?|estadio|calle|avenida|plaza|paseo|hotel|hospital|parque|teatro|museo|torneo|trofeo|copa|programa|proyecto|óvalo|glorieta|pabellón|auditorio|polideportivo|bulevar|misión|festival|feria|fósil|especie|cápsula|sonda|cohete|misil|satélite|buque|fragata|virus|instituto|colegio|edificio|puente|presa)$/u;

export function isThingNoun(word: string): boolean {
  return THING_NOUN.test(word);
}
