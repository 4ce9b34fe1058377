import type { ReminderLetter } from '#shared/domain/contributions/arrears/compose-reminders.ts';
import { dayInFrench } from '#shared/domain/contributions/arrears/french.ts';
import type { TreasuryFactsFields } from '#shared/domain/contributions/facts/treasury-facts.ts';
import type { IsoDate } from '#shared/domain/dates.ts';
import type { LettersOrder } from '../../../paper/letters-order.ts';

type Facts = Pick<TreasuryFactsFields, 'name' | 'address' | 'email' | 'phone' | 'place'>;
type Given = { readonly facts: Facts; readonly sectionName: string; readonly day: IsoDate };

/** Letters are in French whatever the interface speaks: they are for the people of a French section. */
export const lettersOrder = (
  letters: readonly ReminderLetter[],
  { facts, sectionName, day }: Given,
): LettersOrder => ({
  kind: 'letters',
  language: 'fr',
  title: 'Relances',
  sender: [
    facts.name ?? sectionName,
    ...(facts.address ?? '').split('\n'),
    facts.phone ?? '',
    facts.email ?? '',
  ].filter((line) => line.trim() !== ''),
  dateLine:
    facts.place === null ? `Le ${dayInFrench(day)}` : `${facts.place}, le ${dayInFrench(day)}`,
  subjectLabel: 'Objet\u00a0: ',
  letters: letters.map(({ names, lines, subject, body }) => ({
    ...{ about: names, recipient: lines, subject, body },
  })),
});
