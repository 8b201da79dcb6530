import { isFirstName } from '../../names/known-names.ts';
import { toWordList } from '../../names/word-list.ts';

/** Women's names that end neither in «-a» nor, most of them, in «-o». */
const WOMEN: ReadonlySet<string> = new Set(
  toWordList(`
  Amparo Amparito Consuelo Rosario Rocío Socorro Milagro Milagros Sagrario Charo Chelo Chelito Tránsito
  Pilar Carmen Isabel Raquel Ester Esther Belén Mercedes Dolores Inés Beatriz Luz Paz Sol Mar Flor Dulce Soledad
  Trinidad Caridad Piedad Natividad Libertad Felicidad Asunción Concepción Encarnación Consolación
  Ascensión Visitación Purificación Anunciación Resurrección Nieves Ángeles Reyes Remedios Virtudes Lourdes Angustias
  Irene Noemí Noemi Maribel Marisol Mabel Anabel Annabel Abigail Montserrat Montse Meritxell Judit Edith Ruth Rut Leonor
  Guiomar Elisabet Elisabeth Elizabeth Lizbeth Guadalupe Salomé Zoe Zoé Chloe Chloé Cloe Penélope Berenice Iris Doris
  Gladys Gladis Eunice Raquel Rachel Muriel Solange Margot Haydée Anahí Aimé Aimée Desirée Eduvigis Gertrudis Felicitas
  Icíar Iciar Itziar Iratxe Ainhoa Ainhoe Miren Maite Garbiñe Edurne Estíbaliz Estibaliz Estitxu Maider Maialen Leire
  Nagore Itxaso Garazi Irati Izaskun Jone Ione Oihane Olatz Uxue Nekane Ane Eider Alaitz Lide Arantzazu Arrate Nahikari
  Maddi Naiare Lohitzune Haizeder Amets Elixabete
  Mercè Roser Neus Dolors Carme Remei Assumpció Concepció Agnès Inès Anaïs Anaís Mariona Iolant
  Mari Loli Toñi Puri Conchi Merche Nati Vicky Patty Mapi Mamen Marisé Marifé Maricarmen Maricruz Mary Marilú Marilu Loles
  Araceli Aracely Nancy Betty Jenny Jenni Kelly Ashley Leidy Delcy Lucy Emily Sally Wendy Sandy Cindy Kathy Judy Amy Daisy
  Hillary Nelly Fanny Marleny Heidi Naomi Audrey Courtney Tracy Dorothy Shirley Peggy Molly Polly Holly Lily Emmy Taylor
  Denise Marie Anne Ann Jane Kate Alice Michelle Nicole Jacqueline Catherine Katherine Christine Caroline Brigitte Marine
  Sophie Julie Lucie Claire Clare Grace Charlotte Josephine Louise Valérie Hélène Geneviève Simone Yvonne Ivonne Yvette
  Monique Annie Angelique Adèle Amélie Aurore Camille Céline Élise Élodie Florence Isabelle Juliette Madeleine Marguerite
  Nathalie Virginie Beatrice Kamale Leslie Rose Marjorie Jolie Kylie Penelope Phoebe Diane Joanne Lynne Annette Odette
  Karen Ellen Helen Ingrid Astrid Sigrid Susan Carol Lauren Megan Kathryn Marilyn Gail Jill Meryl Sharon Alison Allison
  Jennifer Esther Deborah Sarah Hannah Leah Noor Nur Marlen Marlene Yasmín Jazmín Yasmin Jazmin Janet Janeth Yanet Yamile
  Margaret Harriet Bridget Lilian Vivian Evelyn Carolyn Gwendolyn Gretchen Carmel Ursel Meghan Erin Robin Yoko Keiko Aiko
  Miriam Myriam Mariam Maryam Emilce Liz Solymar Rosmery Yuliet Dalal Hanan Ayşe Angie Leymah Marit Ibtissam Karin Katrin
`),
);

/** Men's names that end in «-a», or in a vowel that tells nothing. */
const MEN: ReadonlySet<string> = new Set(
  toWordList(`
  Borja Josema Juanma Luisma Chema Txema Rafa Seba Luca Luka Joshua Nikita Nikola Nicola Mattia Joseba Jagoba Kepa Moussa
  Mustafa Osama Moqtada Narendra Ollanta Raila Yahya Musa Issa Ilya Ilia Bautista Sasha Misha
  José Jose Josué Noé René André Andre Bernabé Bartolomé Aimé Jorge Felipe Filipe Vicente Enrique Henrique Quique Kike Jaime
  Jaume Pepe Pere Pierre George Mike Steve Dave Dante Clemente Duarte Lope Onofre Silvestre Roque Cosme Guilherme Luke Jake
  Kyle Blake Wayne Pete Antoine Etienne Guillaume Christophe Baptiste Uwe Alexandre Philippe Maxime Esteve Vicenç Kalle Lasse
  Joe Abe Bruce Duque Geske Jesse Lance Clarence Terence Wallace Boniface Ignace Eugene Stéphane Jérôme Arne Ferrere Tote
  Jordi Xavi Javi Dani Toni Iñaki Hansi Ali Giovanni Gianni Luigi Kimi Levi Dimitri Dmitri Dmitry Yuri Vitali Sergi Eloi Eloy
  Alexéi Andréi Serguéi Blai Brais Arnau Pau Andreu Nicolau Tadeu Iu Josu Manu Edu Guy Roy Ray Jay Henry Harry Gary Larry
  Jerry Terry Tony Andy Bobby Freddy Eddy Jimmy Johnny Rudy Anthony Gregory Geoffrey Jeffrey Timothy Barry Danny Kenny
  Benny Stanley Randy Percy Elkin Vladi Rémi Hodei Unai Ibai Beñi Desideri Eusebi Antoni Joni Ferni Benji Juani Jonny
`),
);

/** A known name that ends so and is no woman's of the list: «Ramón», «Miguel», «Ferran», «Donald». */
const ENDS_IN_CONSONANT = /[^aeiouáéíóúàèìòùy]$/iu;

/** Whether a given name is a woman's or a man's by its word or ending, or null where neither tells. */
export function findGivenGender(given: string): 'el' | 'la' | null {
  if (WOMEN.has(given)) return 'la';
  if (MEN.has(given)) return 'el';
  if (given.endsWith('a')) return 'la';
  if (given.endsWith('o')) return 'el';
  return ENDS_IN_CONSONANT.test(given) && isFirstName(given) ? 'el' : null;
}
