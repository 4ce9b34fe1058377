import type { PlannedRow, RowRefusal, RowWarning } from '#shared/domain/import/import.ts';
import type { MessageId } from '#shared/i18n/messages.ts';

export const refusalWords: Readonly<Record<RowRefusal['kind'], MessageId>> = {
  'missing-name': 'refusal.missingName',
  'bad-date': 'refusal.badDate',
  'bad-email': 'refusal.badEmail',
  'bad-number': 'import.refusal.badNumber',
  'too-long': 'refusal.tooLong',
  'unknown-value': 'refusal.unknownValue',
  'unknown-choice': 'import.refusal.unknownChoice',
  'wrong-column-count': 'refusal.wrongColumnCount',
  'ambiguous-match': 'refusal.ambiguousMatch',
};

export const warningWords: Readonly<Record<RowWarning['kind'], MessageId>> = {
  'phone-kept-as-typed': 'warning.phoneKept',
  'phone-zero-restored': 'warning.phoneZero',
  'postcode-zero-restored': 'warning.postcodeZero',
  'two-digit-year': 'warning.twoDigitYear',
  'name-split': 'warning.nameSplit',
  'payer-email-ignored': 'warning.payerEmailIgnored',
  'email-shared': 'warning.emailShared',
  'consent-kept': 'warning.consentKept',
  'twin-differs': 'import.warning.twinDiffers',
};

type Skipped = Extract<PlannedRow, { kind: 'skipped' }>['reason'];

export const skippedWords: Readonly<Record<Skipped, MessageId>> = {
  'cancelled-order': 'skipped.cancelled-order',
  'same-person-twice': 'skipped.same-person-twice',
  joined: 'import.skipped.joined',
  'already-known': 'skipped.already-known',
  'left-out': 'import.skipped.leftOut',
};
