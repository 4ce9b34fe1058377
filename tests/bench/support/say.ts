/** Progress goes to stderr: stdout carries figures only. */
export const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};
