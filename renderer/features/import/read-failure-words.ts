import type { MessageId } from '#shared/i18n/messages.ts';
import type { ReadFailure } from './wizard.ts';

/** What a file weighs once unpacked explains a refusal only where it is over the limit. */
export function readFailureWords(failure: ReadFailure): MessageId {
  const isWithin = failure.kind === 'bomb' && failure.unpackedBytes <= failure.limit;
  if (isWithin) return 'parse.squeezed';
  const isKnown = failure.kind === 'unknown-format' && failure.found !== undefined;
  return isKnown ? 'parse.foundInstead' : words[failure.kind];
}

const words: Readonly<Record<ReadFailure['kind'], MessageId>> = {
  'too-large': 'parse.tooLarge',
  bomb: 'parse.bomb',
  'too-many-rows': 'parse.tooManyRows',
  'too-many-columns': 'parse.tooManyColumns',
  'too-many-cells': 'parse.tooManyCells',
  'cell-too-long': 'parse.cellTooLong',
  'too-slow': 'parse.tooSlow',
  stopped: 'parse.stopped',
  'out-of-memory': 'parse.outOfMemory',
  'password-protected': 'parse.passwordProtected',
  'old-excel': 'parse.oldExcel',
  'unknown-format': 'parse.unknownFormat',
  empty: 'parse.empty',
  'unterminated-quote': 'parse.unterminatedQuote',
  'unclosed-card': 'parse.unclosedCard',
  'bad-card-line': 'parse.badCardLine',
  broken: 'parse.broken',
  changed: 'parse.changed',
};
