import type { MessageId } from '#shared/i18n/messages.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import type { VaultFailure } from '#shared/ipc/vault.ts';
import type { CommitFailure } from '../store/store-api.ts';

/** Every sentence says what happened, that nothing is lost, and what to do next. */
export const commitFailureWords: Readonly<Record<CommitFailure['kind'], MessageId>> = {
  disk: 'failure.disk',
  'unknown-member': 'failure.unknownMember',
  'unknown-record': 'failure.unknownRecord',
  'read-only': 'failure.readOnly',
  invalid: 'failure.invalid',
  'invalid-record': 'failure.invalidRecord',
  ordered: 'failure.ordered',
  'in-stock': 'failure.inStock',
  'no-section': 'failure.noSection',
  'closed-year': 'failure.closedYear',
  'year-not-over': 'failure.yearNotOver',
  'not-waiting': 'failure.notWaiting',
  'slip-used': 'failure.slipUsed',
  'before-receipt': 'failure.beforeReceipt',
  'nothing-planned': 'failure.nothingPlanned',
  'already-undone': 'failure.alreadyUndone',
  forgotten: 'failure.forgotten',
  cancelled: 'failure.cancelled',
};

type Weakness = Extract<VaultFailure, { kind: 'too-weak' }>['reason'];

/** Why a new passphrase is refused, wherever one is chosen. */
export const weakPassphraseWords: Readonly<Record<Weakness, MessageId>> = {
  short: 'passphrase.tooShort',
  common: 'passphrase.tooCommon',
};

type ProblemKind = Extract<SyncFailure, { kind: 'problem' }>['problem'];

export function syncFailureWords(failure: SyncFailure): MessageId {
  if (failure.kind !== 'problem') return failureWords[failure.kind];
  return problemWords[failure.problem] ?? 'syncFailure.unexpected';
}

const failureWords: Readonly<Record<Exclude<SyncFailure['kind'], 'problem'>, MessageId>> = {
  offline: 'syncFailure.offline',
  timeout: 'syncFailure.timeout',
  'not-connected': 'syncFailure.notConnected',
  'signed-out': 'syncFailure.signedOut',
  'not-central': 'syncFailure.notCentral',
  'bad-address': 'syncFailure.badAddress',
};

/** The problems a person can do something about; the others are the server's own affair. */
const problemWords: Readonly<Partial<Record<ProblemKind, MessageId>>> = {
  'bad-credentials': 'syncFailure.badCredentials',
  'signed-out': 'syncFailure.signedOut',
  'device-revoked': 'syncFailure.deviceRevoked',
  forbidden: 'syncFailure.forbidden',
  'epoch-changed': 'syncFailure.epochChanged',
  'client-forked': 'syncFailure.clientForked',
  'upgrade-required': 'syncFailure.upgradeRequired',
  'rate-limited': 'syncFailure.rateLimited',
};
