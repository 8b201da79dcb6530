/** The ids of blocks begin so in the index; the page itself has none. */
export const BLOCK_ID = 'bloque-';
