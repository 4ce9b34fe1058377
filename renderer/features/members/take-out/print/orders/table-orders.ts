import type { ColumnWidth } from '#shared/domain/paper/column-widths.ts';
import { listName } from '../../../../../office/names.ts';
import type {
  PhoneListOrder,
  SheetHead,
  SignInSheetOrder,
  TableColumn,
  TableRow,
} from '../../../../../paper/paper-order.ts';
import type { PaperPerson } from '../../../../../store/store-api/export.ts';
import type { ListDraft, SignInDraft } from '../print-draft.ts';
import { grouped } from './names-on-paper.ts';

/** Words of the interface that stand on the paper. */
export type PaperWords = {
  readonly language: 'fr' | 'en';
  readonly name: string;
  readonly reached: string;
  readonly signature: string;
  readonly date: string;
  readonly place: string;
  readonly noTown: string;
  readonly footer: string;
  /** Empty when there are several, or it has no name yet. */
  readonly section: string;
  readonly titleOf: (column: string) => string;
  readonly dayOf: (day: string) => string;
};

export function phoneListOrder(
  { title, columns, grouping, tickBox }: ListDraft,
  people: readonly PaperPerson[],
  words: PaperWords,
): PhoneListOrder {
  const box: TableColumn = {
    heading: words.reached,
    width: { kind: 'fixed', width: 18 },
    kind: 'to-fill',
  };
  return {
    kind: 'phone-list',
    language: words.language,
    head: headOf(title, words),
    columns: [...columnsOf(columns, words), ...(tickBox === 'drawn' ? [box] : [])],
    rows: grouped(people, grouping, words.noTown).flatMap(({ heading, people: of }) => [
      ...(heading === null ? [] : [{ kind: 'heading', text: heading } as const]),
      ...rowsOf(of),
    ]),
  };
}

export function signInOrder(
  draft: SignInDraft,
  people: readonly PaperPerson[],
  words: PaperWords,
): SignInSheetOrder {
  const { title, subject, on, place, columns, blankRows, rowHeight, numbering } = draft;
  const signature: TableColumn = {
    heading: words.signature,
    width: { kind: 'fixed', width: 60 },
    kind: 'to-fill',
  };
  return {
    kind: 'sign-in-sheet',
    language: words.language,
    head: {
      ...headOf(title, words),
      subtitle: subject.trim() || null,
      fields: [
        { label: words.date, value: on === null ? null : words.dayOf(on) },
        { label: words.place, value: place.trim() || null },
      ],
    },
    columns: [...columnsOf(columns, words), signature],
    rows: rowsOf(people),
    ...{ blankRows, rowHeight, numbering },
  };
}

export const headOf = (title: string, { footer }: PaperWords): SheetHead => ({
  title,
  subtitle: null,
  fields: [],
  footer,
});

const rowsOf = (people: readonly PaperPerson[]): readonly TableRow[] =>
  people.map((person) => ({ kind: 'row', cells: [listName(person), ...person.cells] }));

const columnsOf = (
  ids: readonly string[],
  { name, titleOf }: PaperWords,
): readonly TableColumn[] => [
  { heading: name, width: { kind: 'share', share: 3 }, kind: 'strong' },
  ...ids.map((id): TableColumn => ({ heading: titleOf(id), width: widthOf(id), kind: 'text' })),
];

const millimetres: Readonly<Record<string, number>> = {
  phone: 30,
  postcode: 16,
  memberNumber: 22,
  civility: 14,
  age: 12,
  birthYear: 16,
  birthDate: 24,
  joinedOn: 24,
  leftOn: 24,
  contactedOn: 24,
  lastPaidOn: 24,
  paidThisYear: 24,
};

const widthOf = (id: string): ColumnWidth => {
  const width = millimetres[id];
  return width === undefined ? { kind: 'share', share: 2 } : { kind: 'fixed', width };
};
