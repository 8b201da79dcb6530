/** Small words that go on with a name whatever follows: «Pons i Riera», «Da Silva e Souza». */
export const FOREIGN_PARTICLE = /^(?:i|von|van|der|den|da|do|dos|das|di|du|bin|ben|ibn)$/u;
export const OF = /^del?$/u;
export const ARTICLE = /^(?:el|la|los|las)$/u;
export const SINGULAR = /^(?:el|la|un|una|del|al|lo|este|esta|ese|esa)$/u;
export const PLURAL = /^(?:los|las|unos|unas|ambos|ambas)$/u;
export const AND = /^(?:y|e|o|u|ni)$/u;
