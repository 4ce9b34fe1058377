import type { MemberId } from '#shared/domain/members/member.ts';
import { labelSheetProblems } from '#shared/domain/paper/label-sheet.ts';
import { unreachable } from '#shared/result.ts';
import type { PaperOrder } from '../../../../../paper/paper-order.ts';
import type { PaperPerson } from '../../../../../store/store-api/export.ts';
import type { PrintDraft } from '../print-draft.ts';
import { cardHolders, cardsOrder } from './cards-order.ts';
import { directoryOrder } from './directory-order.ts';
import { envelopesFor, labelsOrder, sheetOf } from './labels-order.ts';
import { type PaperWords, phoneListOrder, signInOrder } from './table-orders.ts';

export type Prepared = {
  /** Null: nothing can be drawn as it is asked for. */
  readonly order: PaperOrder | null;
  /** Envelopes, rows, entries or cards. */
  readonly count: number;
  /** Of those who are named on it. */
  readonly ids: readonly MemberId[];
  readonly withoutAddress: readonly string[];
  readonly doubtful: readonly string[];
  /** People who are no members and so have no card. */
  readonly notMembers: number;
};

const nothingToSay = { withoutAddress: [], doubtful: [], notMembers: 0 } as const;

export function prepare(
  draft: PrintDraft,
  people: readonly PaperPerson[],
  words: PaperWords & { readonly labelsTitle: string },
): Prepared {
  const plain = (order: PaperOrder, named = people): Prepared => ({
    ...nothingToSay,
    order: named.length === 0 ? null : order,
    count: named.length,
    ids: idsOf(named),
  });
  switch (draft.document) {
    case 'labels': {
      const { labels, ...said } = envelopesFor(people, draft.labels, words.language);
      const canDraw = labels.length > 0 && labelSheetProblems(sheetOf(draft.labels)).length === 0;
      const named = { language: words.language, title: words.labelsTitle };
      return {
        ...{ ...nothingToSay, ...said },
        order: canDraw ? labelsOrder(draft, labels, named) : null,
        count: labels.length,
      };
    }
    case 'phone-list':
      return plain(phoneListOrder(draft.phoneList, people, words));
    case 'directory':
      return plain(directoryOrder(draft.directory, people, words));
    case 'sign-in-sheet':
      // A sheet of empty rows is of use too.
      return {
        ...nothingToSay,
        order: signInOrder(draft.signIn, people, words),
        count: people.length,
        ids: idsOf(people),
      };
    case 'member-cards': {
      const holders = cardHolders(people, draft.cards);
      return {
        ...plain(cardsOrder(draft.cards, holders, words), holders),
        notMembers: people.length - holders.length,
      };
    }
    default:
      return unreachable(draft.document);
  }
}

const idsOf = (people: readonly PaperPerson[]): readonly MemberId[] => people.map(({ id }) => id);
