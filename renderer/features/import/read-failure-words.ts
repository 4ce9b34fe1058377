import type { MessageId } from '#shared/i18n/messages.ts';
import type { ParseFailure } from '#shared/ipc/import-file.ts';

export const parseFailureWords: Readonly<Record<ParseFailure['kind'], MessageId>> = {
  'too-large': 'parse.tooLarge',
  bomb: 'parse.bomb',
  'too-many-rows': 'parse.tooManyRows',
  'too-many-columns': 'parse.tooManyColumns',
  'too-slow': 'parse.tooSlow',
  'out-of-memory': 'parse.outOfMemory',
  'password-protected': 'parse.passwordProtected',
  'old-excel': 'parse.oldExcel',
  'unknown-format': 'parse.unknownFormat',
  empty: 'parse.empty',
  'unterminated-quote': 'parse.unterminatedQuote',
  broken: 'parse.broken',
};
