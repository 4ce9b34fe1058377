import { readdirSync, readFileSync } from 'node:fs';

export type ProcessFacts = {
  readonly pid: number;
  readonly parent: number;
  readonly user: number;
  /** 2 when a system call filter is on, as in every sandboxed renderer. */
  readonly seccomp: number;
  readonly command: string;
};

/** The process and all that it started, as Linux sees them. */
export function processFamily(pid: number): ProcessFacts[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => factsOf(Number(name)));
  return withDescendants(pid, all);
}

function withDescendants(pid: number, all: readonly ProcessFacts[]): ProcessFacts[] {
  const own = all.filter((one) => one.pid === pid);
  const children = all.filter((one) => one.parent === pid);
  return [...own, ...children.flatMap((child) => withDescendants(child.pid, all))];
}

// A process may end while we look: it then has no facts.
function factsOf(pid: number): ProcessFacts[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
    return [{ pid, parent: field('PPid'), user: field('Uid'), seccomp: field('Seccomp'), command }];
  } catch {
    return [];
  }
}
