import { type ParseArgsConfig, parseArgs } from 'node:util';
import { findNearestWord } from '../schema/nearest-word.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS } from './messages.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Arguments<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; allowPositionals: true }>
>;

/** The name in the English messages of `parseArgs`: «Unknown option '--x'. To specify…». */
const QUOTED = /'(?<name>[^' ]+)/u;

/**
 * What stands after the command's name. With `--help` it shows the usage and ends; where an option
 * is unknown or lacks its value it says so first.
 * @param usage how the command is called
 */
export function readArguments<const Known extends Options>(
  options: Known,
  usage: string,
): Arguments<Known> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error)) throw error;
    const option = QUOTED.exec(error.message)?.groups?.['name'] ?? '';
    const sentence =
      error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? CALL_FAULTS.unknownOption(option, findMeant(option, Object.keys(options)))
        : CALL_FAULTS.wrongOption(option);
    fail(`${sentence}\n${usage}`);
  }
}

function findMeant(option: string, known: readonly string[]): string | null {
  return findNearestWord(option.replace(/^-+/u, ''), known);
}
