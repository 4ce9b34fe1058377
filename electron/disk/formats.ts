import { err, ok, type Result } from '#shared/result.ts';

/** Turns the content of one version into the next one. */
export type Upgrade = (older: unknown) => unknown;

/**
 * Every kind of JSON file main keeps, with the steps from its first version to today's. The version a build
 * writes is the number of steps plus one. Append a step; never edit one that was released.
 */
export const jsonFormats = {
  vault: [withRecoveryKeyKept],
  guard: [],
  session: [],
  attempts: [],
} as const satisfies Record<string, readonly Upgrade[]>;

/** Version 1 did not say whether the recovery key had been kept: nobody knows. */
function withRecoveryKeyKept(older: unknown): unknown {
  return typeof older === 'object' ? { ...older, recoveryKeyKept: false } : older;
}

export type JsonFormat = keyof typeof jsonFormats;

/** Binary files carry their version in their first bytes; each version keeps its own reader. */
export const binaryFormats = { journalFrame: 1, snapshot: 1, sealedBox: 1 } as const;

export const versionWritten = (upgrades: readonly Upgrade[]): number => upgrades.length + 1;

/** Runs the steps a file still lacks. `newer`: a later Permanence wrote it; nothing may touch it. */
export function bringUpToDate(
  upgrades: readonly Upgrade[],
  version: number,
  content: unknown,
): Result<unknown, 'newer'> {
  if (version > versionWritten(upgrades)) return err('newer');
  return ok(upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), content));
}
