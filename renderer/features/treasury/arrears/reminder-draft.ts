import type { LetterFacts } from '#shared/domain/contributions/arrears/merge-fields.ts';
import type { WrittenChannel } from '#shared/domain/contributions/arrears/reminder-template.ts';
import {
  type ShippedTone,
  shippedTemplate,
  shippedTones,
} from '#shared/domain/contributions/arrears/shipped-templates.ts';
import type { TreasuryFactsFields } from '#shared/domain/contributions/facts/treasury-facts.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';

export type OwnTemplate = RecordRow<'reminder-template'>;

export type ReminderDraft = {
  /** A tone of ours, or the id of a template of the section's own. */
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly grouping: 'person' | 'household';
};

/** More than anybody folds or looks through at once; the rest is written in a second go. */
export const mostLetters = 1_000;

export const firstDraft = (channel: WrittenChannel): ReminderDraft => ({
  ...wordsOf('friendly', channel),
  grouping: 'household',
});

const wordsOf = (tone: ShippedTone, channel: WrittenChannel) => {
  const { subject, body } = shippedTemplate(tone, channel);
  return { from: tone, subject, body };
};

/** The words of another template in place of those that are there. */
export function wordsFrom(
  from: string,
  { channel, own }: { readonly channel: WrittenChannel; readonly own: readonly OwnTemplate[] },
): Pick<ReminderDraft, 'from' | 'subject' | 'body'> {
  const kept = own.find(({ id }) => id === from);
  if (kept !== undefined) {
    return { from, subject: kept.fields.subject, body: kept.fields.body };
  }
  return wordsOf(shippedTones.find((tone) => tone === from) ?? 'friendly', channel);
}

export const letterFacts = (
  facts: TreasuryFactsFields,
  { sectionName, day }: { readonly sectionName: string; readonly day: IsoDate },
): LetterFacts => ({
  section: facts.name ?? (sectionName === '' ? null : sectionName),
  day,
  treasurer: facts.treasurer,
  order: facts.accountHolder,
  iban: facts.iban,
});
