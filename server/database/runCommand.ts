/** Runs a command for a person at a terminal: an error is one sentence and exit code 1, not a stack of calls. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
