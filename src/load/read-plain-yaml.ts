import { load } from 'js-yaml';

/**
 * The data of sound YAML 1.2, in a tenth of the time that `readYaml` takes, which knows the line of each field.
 * @param text whose lines end in LF
 * @returns undefined where this reader does not understand it, and `readYaml` has to say why
 */
export function readPlainYaml(text: string): unknown {
  try {
    // An alias multiplies text: `readYaml` counts how often.
    return load(text, { maxAliases: 0 });
  } catch {
    return undefined;
  }
}
