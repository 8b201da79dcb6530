import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail } from './fail.ts';

/** The name in the English messages of `parseArgs`: «Unknown option '--x'. To specify…». */
const QUOTED = /'(?<name>[^' ]+)/u;

/**
 * What stands after the command's name. Ends with a Spanish sentence and the usage where an option
 * is unknown or lacks its value.
 * @param usage how the command is called
 */
export function readArguments<const Options extends ParseArgsConfig['options']>(
  options: Options,
  usage: string,
): ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>> {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const option = QUOTED.exec(error.message)?.groups?.['name'] ?? '';
    const sentence =
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `No existe la opción «${option}».`
        : `La opción «${option}» no se usa así.`;
    fail(`${sentence}\n${usage}`);
  }
}
