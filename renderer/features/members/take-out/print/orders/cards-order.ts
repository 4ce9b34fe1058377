import type { MemberCardsOrder } from '../../../../../paper/paper-order.ts';
import type { PaperPerson } from '../../../../../store/store-api/export.ts';
import type { CardsDraft } from '../print-draft.ts';
import type { PaperWords } from './table-orders.ts';

/** Who is no member carries no card, unless it is asked for. */
export const cardHolders = (
  people: readonly PaperPerson[],
  { people: who }: CardsDraft,
): readonly PaperPerson[] =>
  who === 'everybody' ? people : people.filter(({ kind }) => kind === 'member');

export function cardsOrder(
  { organisation, heading, columns }: CardsDraft,
  people: readonly PaperPerson[],
  { language, titleOf, section }: PaperWords,
): MemberCardsOrder {
  return {
    kind: 'member-cards',
    ...{ language, heading },
    organisation: organisation ?? section,
    title: heading,
    cards: people.map(({ givenName, familyName, cells }) => ({
      name: [givenName, familyName].filter((name) => name !== null).join(' '),
      fields: columns.map((column, at) => ({ label: titleOf(column), value: cells[at] ?? '' })),
    })),
  };
}
