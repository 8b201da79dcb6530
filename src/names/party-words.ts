/** How those of a party are called, by how the words begin. */
const WORDS: readonly (readonly [name: RegExp, words: RegExp])[] = [
  [/^(?:PSOE|PSC|PSE|Partido Socialista)$/u, /(?<!\p{L})socialist\p{L}*/u],
  [/^(?:PP|Partido Popular)$/u, /(?<!\p{L})popular(?:es)?(?!\p{L})/u],
  [/^(?:PNV|EAJ)$/u, /(?<!\p{L})(?:peneuvist|jeltzale|nacionalista)\p{L}*/u],
  [/^(?:ERC|Esquerra)$/u, /(?<!\p{L})republican\p{L}*/u],
  [/^(?:Podemos|Unidas Podemos)$/u, /(?<!\p{L})morad[oa]s?(?!\p{L})/u],
  [/^Partido Republicano$/u, /(?<!\p{L})republican\p{L}*/u],
  [/^Partido Demócrata$/u, /(?<!\p{L})demócratas?(?!\p{L})/u],
  [/^(?:SPD|Partido Socialdemócrata)$/u, /(?<!\p{L})socialdemócratas?(?!\p{L})/u],
  [/^(?:CDU|CSU)$/u, /(?<!\p{L})(?:democristian|conservador)\p{L}*/u],
  [/^Partido (?:Laborista|Labour)$/u, /(?<!\p{L})laborist\p{L}*/u],
  [/^(?:Tories|Partido Conservador)$/u, /(?<!\p{L})conservador\p{L}*/u],
  [/^(?:AfD|FPÖ|Agrupación Nacional)$/u, /(?<!\p{L})(?:ultra|extrema derecha)\p{L}*/u],
  [/^PT$/u, /(?<!\p{L})petist\p{L}*/u],
];

/** The words for those of a party; null where its name is of none that is known. */
export function findPartyWords(name: string): RegExp | null {
  return WORDS.find(([names]) => names.test(name))?.[1] ?? null;
}
