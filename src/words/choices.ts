/** The choice that leaves a filter open. */
export const ANY = 'Cualquiera';
