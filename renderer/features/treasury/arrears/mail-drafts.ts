import type { ReminderLetter } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import type { TreasuryFactsFields } from '#shared/domain/contributions/facts/treasury-facts.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import { zipPieces } from '#shared/domain/export/zip-pieces.ts';
import { type Mailbox, writeEml } from '#shared/domain/mail/write-eml.ts';

type Sender = Pick<TreasuryFactsFields, 'name' | 'treasurer' | 'email'>;

/** Longer than main opens, or many mail programs take. */
const longestUrl = 2_000;

/** Each message as a draft of its own, in one file. */
export function zipOfMails(
  letters: readonly ReminderLetter[],
  { sender, day }: { readonly sender: Sender; readonly day: IsoDate },
): Uint8Array {
  const zip = zipPieces();
  const from = mailboxOf(sender);
  letters.forEach(({ names, emails, subject, body }, at) => {
    const to = emails.map((address) => ({ name: names, address }));
    const number = String(at + 1).padStart(4, '0');
    zip.add(`${number}-${plainName(names)}.eml`, writeEml({ from, to, subject, body, day }));
  });
  zip.end();
  return zip.take();
}

/** Null where the message is too long to be handed over so. */
export function mailtoOf({ emails, subject, body }: ReminderLetter): string | null {
  const to = emails.map(encodeURIComponent).join(',');
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  const url = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${lines}`;
  return url.length > longestUrl ? null : url;
}

const mailboxOf = ({ name, treasurer, email }: Sender): Mailbox | null =>
  email === null ? null : { name: treasurer ?? name ?? '', address: email };

const plainName = (names: string): string =>
  names
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
