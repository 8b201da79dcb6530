import { load } from 'js-yaml';

/** A mark of where a document begins or ends: the two readers do not count documents alike. */
const DOCUMENT_MARK = /^(?:---|\.\.\.)/mu;

/**
 * The data of sound YAML 1.2, in a tenth of the time that `readYaml` takes, which knows the line of each field.
 * @param text whose lines end in LF
 * @returns undefined where this reader does not understand it, and `readYaml` has to say why
 */
export function readPlainYaml(text: string): unknown {
  if (DOCUMENT_MARK.test(text)) return undefined;
  try {
    // An alias multiplies text: `readYaml` counts how often.
    return load(text, { maxAliases: 0 });
  } catch {
    return undefined;
  }
}
