/**
 * The tags of HTML as the core writes it, where every value stands in double quotes: the slash of an
 * end tag, the name, and the attributes with the space before each.
 */
export const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^\s=>]+(?:="[^"]*")?)*)\s*>/giu;
