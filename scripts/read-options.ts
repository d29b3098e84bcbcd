/** The options of a command. What it can do stands in one place: the comment its file begins with. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * Ends the process with the usage for --help (exit code 0), and with one line that says what is wrong for options
 * that are not known or lack their value (exit code 2).
 * @param moduleUrl `import.meta.url` of the command
 * @param config what node:util's parseArgs takes
 */
export function readOptions<const T extends ParseArgsConfig>(
  moduleUrl: string,
  config: T,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(usageOf(readFileSync(fileURLToPath(moduleUrl), 'utf8')));
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!isArgsError(error)) throw error;
    // The first sentence names the option; what follows tells how to pass a value that begins with a dash.
    console.error(`${error.message.split('. ')[0]}. --help tells what there is.`);
    process.exit(2);
  }
}

/** @returns the comment at the top of a source, without its stars */
export function usageOf(source: string): string {
  const [comment = ''] = /^\/\*\*[\s\S]*?\*\//.exec(source) ?? [];
  return comment
    .replaceAll(/^\/\*\*|\*\/$/g, '')
    .replaceAll(/^ \* ?/gm, '')
    .trim();
}

function isArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}
