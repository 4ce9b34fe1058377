import type { IsoDate } from '../dates.ts';
import { encodedWords, quotedPrintable } from './encode-mail.ts';

export type Mailbox = { readonly name: string; readonly address: string };

export type MailDraft = {
  /** Null: the mail program puts its own. */
  readonly from: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly day: IsoDate;
};

/**
 * A message that was not sent (RFC 5322), for a mail program to open: `X-Unsent` says to Outlook that it is a draft. All
 * of it is ASCII, so that nothing on the way can spoil an accent.
 */
export function writeEml({ from, to, subject, body, day }: MailDraft): string {
  const headers = [
    ...(from === null ? [] : [`From: ${mailbox(from)}`]),
    `To: ${to.map(mailbox).join(',\r\n ')}`,
    `Subject: ${encodedWords(oneLine(subject), 'Subject: '.length)}`,
    `Date: ${mailDay(day)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
  ];
  return `${headers.join('\r\n')}\r\n\r\n${quotedPrintable(body)}\r\n`;
}

/** On a line of its own where it is long: an address is never broken. */
function mailbox({ name, address }: Mailbox): string {
  const named = oneLine(name);
  const bare = `<${address.replace(/[\s<>]/gu, '')}>`;
  return named === '' ? bare : `${encodedWords(named, 'From: '.length)}\r\n ${bare}`;
}

/** Nobody adds a header to a message through a name. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** At noon: the same day for everybody in France. */
const mailDay = (day: IsoDate): string =>
  `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)} 12:00:00 +0000`;
