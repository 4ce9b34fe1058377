import { execFileSync } from 'node:child_process';

/** What one process did on its own: how long it took, how much memory it held at the most. */
export type Measured = {
  readonly rows: number;
  readonly milliseconds: number;
  readonly megabytes: number;
};

/** Runs a script in a process of its own, so that nobody's memory is counted twice. */
export function measureChild(script: URL, scriptArguments: readonly string[]): Measured {
  const said = execFileSync(process.execPath, [script.pathname, ...scriptArguments], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1_000_000,
  });
  // Written by `reportMeasured`, or by a peer in the same words.
  return JSON.parse(said) as Measured;
}

/** The last words of such a process. `maxRSS` is in kilobytes. */
export function reportMeasured(rows: number, started: number): void {
  const measured: Measured = {
    rows,
    milliseconds: performance.now() - started,
    megabytes: process.resourceUsage().maxRSS / 1_024,
  };
  process.stdout.write(JSON.stringify(measured));
}
