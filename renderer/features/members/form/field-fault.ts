import type { MessageId } from '#shared/i18n/messages.ts';

/** Why a field cannot be kept as typed. */
export type FieldFault = 'missing' | 'bad-date' | 'bad-email' | 'too-long' | 'invalid';

export const faultWords: Readonly<Record<FieldFault, MessageId>> = {
  missing: 'fault.missing',
  'bad-date': 'fault.badDate',
  'bad-email': 'fault.badEmail',
  'too-long': 'fault.tooLong',
  invalid: 'fault.invalid',
};
