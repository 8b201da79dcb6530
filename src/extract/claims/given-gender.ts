/** Given names whose ending deceives. */
const WOMEN =
  /^(?:Amparo|Consuelo|Rosario|Rocío|Socorro|Milagro|Sagrario|Tránsito|Pilar|Carmen|Isabel|Raquel|Ester|Esther|Belén|Mercedes|Dolores|Inés|Beatriz|Luz|Soledad|Trinidad|Asunción|Concepción|Encarnación|Consolación|Ascensión|Visitación|Purificación|Nieves|Irene|Noemí|Maribel|Montserrat|Meritxell|Judit|Edith|Ruth|Leonor|Elisabet|Iratxe|Ainhoa|Itziar|Miren|Maite|Nerea|Denise|Marie|Ivonne|Yvonne|Karen|Ingrid)$/u;
const MEN =
  /^(?:Borja|Josema|Luca|Garcia|Joshua|Nikita|Elías|Matías|Jeremías|Zacarías|Isaías|Lucas|Tomás|Nicolás|Andrés|Jesús|Luis|José|Juan|Joan|Iván|Izan|Adrián|Julián|Sebastián|Martín|Agustín|Joaquín|Fermín|Rubén|Simón|Ramón|Aarón|Rafael|Miguel|Manuel|Daniel|Gabriel|Samuel|Ángel|Víctor|Héctor|Óscar|César|Edgar|Vicente|Jaime|Felipe|Jorge|Enrique|Javier|Xavier|Roger|Marc|Pol|Jordi|Carles|Pere|Josep|Francesc|Lluís|Andreu|Miquel|Iker|Unai|Aitor|Jon|Mikel|Xabier|Eneko|Ander|Gorka|Koldo|Íñigo|David|Carlos|Marcos|Hans|James|John|Michael|Robert|Peter|Paul|Mark|Donald|Joe|Emmanuel|Olaf|Benjamin|Mohamed|Ahmed|Abdel|Ginés|Blas|Elías|Ismael|Abel|Joel|Saúl|Raúl|Gil|Cristóbal|Aníbal|Santos)$/u;

/** Whether a given name is a woman's or a man's by its word or ending, or null where neither tells. */
export function findGivenGender(given: string): 'el' | 'la' | null {
  if (WOMEN.test(given)) return 'la';
  if (MEN.test(given)) return 'el';
  if (given.endsWith('a')) return 'la';
  return given.endsWith('o') ? 'el' : null;
}
