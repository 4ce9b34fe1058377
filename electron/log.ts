import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers, and words we wrote ourselves. A sentence, a name or an address does not fit: see `tidy`. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

export type Log = {
  note(event: string, facts?: Facts): void;
  /** The kind and the place of an error. Never its message: those quote what people typed. */
  failed(event: string, cause: unknown): void;
};

type Options = { readonly folder: string; readonly now: () => Date; readonly maxBytes?: number };

const defaultMaxBytes = 1_000_000;
const keptFiles = 3;

/** A log that a person can send us without reading it first. Never throws: a full disk must not stop the office. */
export function openLog({ folder, now, maxBytes = defaultMaxBytes }: Options): Log {
  const path = join(folder, 'permanence.log');
  const write = (event: string, facts: Facts) => {
    const line = JSON.stringify({ at: now().toISOString(), event: tidy(event), ...tidied(facts) });
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (sizeOf(path) > maxBytes) rotate(path);
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    } catch {
      // There is nowhere left to say it.
    }
  };
  return {
    note: (event, facts = {}) => write(event, facts),
    failed: (event, cause) => write(event, factsOf(cause)),
  };
}

/** One word of ours: no spaces, no `@`, no accents, so that hardly a person's data gets through by accident. */
const ownWord = /^[\w.:/()-]{0,120}$/;

const tidied = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? tidy(fact) : fact,
    ]),
  );

const tidy = (text: string): string => (ownWord.test(text) ? text : '…');

function factsOf(cause: unknown): Facts {
  if (!(cause instanceof Error)) return { error: typeof cause };
  const code = 'code' in cause ? String(cause.code) : null;
  return { error: cause.name, code, place: placeOf(cause) };
}

/** File and line of the innermost frame, without the folders above it, which may hold a person's name. */
const placeOf = ({ stack = '' }: Error): string =>
  /^\s+at .*?([\w.-]+:\d+:\d+)\)?$/m.exec(stack)?.[1] ?? '';

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** permanence.log → .1 → .2; the oldest is overwritten. */
function rotate(path: string): void {
  for (let age = keptFiles - 1; age > 0; age--) {
    const younger = age === 1 ? path : `${path}.${age - 1}`;
    if (statSync(younger, { throwIfNoEntry: false })) renameSync(younger, `${path}.${age}`);
  }
}
