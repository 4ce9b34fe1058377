import type { MessageId } from '#shared/i18n/messages.ts';
import type { VaultFailure } from '#shared/ipc/vault.ts';

export const unlockFailureWords: Readonly<Record<VaultFailure['kind'], MessageId>> = {
  'wrong-passphrase': 'unlock.wrong',
  'wrong-recovery-key': 'unlock.wrongKey',
  'too-weak': 'passphrase.tooShort',
  'already-exists': 'unlock.failed',
  'too-soon': 'unlock.tooSoon',
  damaged: 'unlock.damaged',
  newer: 'unlock.newer',
  none: 'unlock.failed',
  locked: 'unlock.failed',
};
