import { z } from 'zod';

export const VaultState = z.discriminatedUnion('kind', [
  /** First run: there is nothing to unlock yet. */
  z.object({ kind: z.literal('new') }),
  z.object({ kind: z.literal('locked') }),
  z.object({
    kind: z.literal('unlocked'),
    /** Whether anybody ever confirmed having the recovery key of today. */
    recoveryKeyKept: z.boolean(),
  }),
  /** A vault file is there but damaged, and so is its copy. Nothing may be created over it. */
  z.object({ kind: z.literal('damaged') }),
  /** Written by a newer Permanence. */
  z.object({ kind: z.literal('newer') }),
]);
export type VaultState = z.infer<typeof VaultState>;

export const VaultFailure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wrong-passphrase'), retryInMs: z.int() }),
  z.object({ kind: z.literal('wrong-recovery-key') }),
  z.object({ kind: z.literal('too-weak'), reason: z.enum(['short', 'common']) }),
  z.object({ kind: z.literal('already-exists') }),
  z.object({ kind: z.literal('too-soon'), retryInMs: z.int() }),
  z.object({ kind: z.literal('damaged') }),
  z.object({ kind: z.literal('newer') }),
  z.object({ kind: z.literal('none') }),
  /** The office was locked while the passphrase was being checked. Nothing was changed. */
  z.object({ kind: z.literal('locked') }),
]);
export type VaultFailure = z.infer<typeof VaultFailure>;
