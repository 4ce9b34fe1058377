// Everything set-up says is for a person who only wants to start the application.

/** A failure whose message is written for a person: what happened, and what to do next. */
export class PlainFailure extends Error {
  /** @param {string} what @param {string} [next] */
  constructor(what, next) {
    super(next === undefined ? what : `${what}\n\n${next}`);
    this.name = 'PlainFailure';
  }
}

/** Says one line on stderr: stdout belongs to what the command produces. @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a command; a failure becomes sentences and exit code 1, never a stack trace.
 * @param {() => Promise<unknown>} command
 */
export async function runPlainly(command) {
  try {
    await command();
  } catch (cause) {
    say('');
    say(cause instanceof Error ? cause.message : String(cause));
    if (!(cause instanceof PlainFailure) && cause instanceof Error) explainUnexpected(cause);
    process.exitCode = 1;
  }
}

/** @param {Error} cause */
function explainUnexpected(cause) {
  if (process.env.PERMANENCE_TRACE === '1') say(cause.stack ?? '');
  else say('This was not expected. Run it again with PERMANENCE_TRACE=1 to see where it happened.');
}
