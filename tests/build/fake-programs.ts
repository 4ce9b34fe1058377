import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

export type FakePrograms = {
  /** A search path that finds the fakes first. */
  readonly path: string;
  /** What was called, one line each. */
  readonly calls: () => string[];
};

/** Programs that do nothing but note that they were called, and say what they are told to. */
export function fakePrograms(answers: Readonly<Record<string, string>>): FakePrograms {
  const folder = temporaryFolder();
  const notes = join(folder, 'calls');
  for (const [name, answer] of Object.entries(answers)) {
    const script = `#!/bin/sh\necho "${name} $*" >> '${notes}'\ncat <<'ANSWER'\n${answer}\nANSWER\n`;
    writeFileSync(join(folder, name), script, { mode: 0o755 });
  }
  return {
    path: [folder, process.env.PATH].join(delimiter),
    calls: () => (existsSync(notes) ? readFileSync(notes, 'utf8').trimEnd().split('\n') : []),
  };
}
