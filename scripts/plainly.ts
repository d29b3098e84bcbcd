/** Ends a command that went wrong with one line that says what is wrong, instead of a stack. */

/** Sets the exit code to 1 when the work throws. */
export async function plainly(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(wordsOf(error));
    process.exitCode = 1;
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error && 'path' in error)) return error.message;
  if (error.code === 'ENOENT') return `There is no file ${String(error.path)}.`;
  if (error.code === 'EISDIR') return `${String(error.path)} is a folder; a file is needed.`;
  return error.message;
}
