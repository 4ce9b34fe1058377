import { upperLevels } from '#shared/domain/contributions/shares/upward.ts';
import type { ExportCell, ExportColumn, SheetTable } from '#shared/domain/export/table.ts';
import type { PaperTable, ReportOrder, TableColumn } from '../../../paper/paper-order.ts';
import type { NamedStatement, StatementLine } from '../../../store/store-api/shares.ts';

type Column =
  | 'day'
  | 'person'
  | 'number'
  | 'what'
  | 'amount'
  | 'section'
  | 'federation'
  | 'national';
type AccountColumn = 'level' | 'before' | 'owed' | 'settled' | 'remaining';

/** Everything that a statement says in words. */
export type StatementWords = {
  readonly language: 'fr' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly payments: string;
  readonly accounts: string;
  readonly settlements: string;
  readonly total: string;
  readonly treasurer: { readonly label: string; readonly value: string | null };
  readonly signature: string;
  readonly column: Readonly<Record<Column | AccountColumn | 'paidOn' | 'to' | 'means', string>>;
  readonly what: (line: StatementLine) => string;
  readonly name: (line: StatementLine) => string;
  readonly level: (level: 'federation' | 'national') => string;
  readonly means: (settlement: NamedStatement['settlements'][number]) => string;
  readonly day: (day: string) => string;
  readonly money: (cents: number) => string;
};

const columns: readonly Column[] = [
  'day',
  'person',
  'number',
  'what',
  'amount',
  'section',
  'federation',
  'national',
];
const money: ReadonlySet<Column> = new Set(['amount', 'section', 'federation', 'national']);

/** The very payments with their parts, what is owed of them, what was settled, and where to sign. */
export function statementOrder(statement: NamedStatement, words: StatementWords): ReportOrder {
  const { lines, received, shares, settlements } = statement;
  const { treasurer, signature } = words;
  const tables: readonly PaperTable[] = [
    accountsTable(statement, words),
    {
      title: words.payments,
      columns: [
        fixed(words.column.day, 18),
        share(words.column.person, 4),
        share(words.column.what, 3),
        ...(['amount', 'section', 'federation', 'national'] as const).map((id) =>
          amountColumn(words.column[id]),
        ),
      ],
      rows: lines.map((line) => [
        words.day(line.day),
        words.name(line),
        words.what(line),
        ...amountsOf(line).map(words.money),
      ]),
      total: [
        words.total,
        '',
        '',
        ...[received, shares.section, shares.federation, shares.national].map(words.money),
      ],
    },
    ...(settlements.length === 0 ? [] : [settlementsTable(statement, words)]),
  ];
  return {
    kind: 'report',
    language: words.language,
    head: {
      title: words.title,
      subtitle: words.subtitle,
      fields: [treasurer, { label: signature, value: null }],
      footer: null,
    },
    tables,
  };
}

function accountsTable({ accounts }: NamedStatement, words: StatementWords): PaperTable {
  const { column } = words;
  return {
    title: words.accounts,
    columns: [
      share(column.level, 2),
      ...(['before', 'owed', 'settled', 'remaining'] as const).map((id) =>
        amountColumn(column[id]),
      ),
    ],
    rows: upperLevels.map((level) => {
      const { before, owed, settled, remaining } = accounts[level];
      return [words.level(level), ...[before, owed, settled, remaining].map(words.money)];
    }),
    total: null,
  };
}

function settlementsTable({ settlements }: NamedStatement, words: StatementWords): PaperTable {
  const { column } = words;
  return {
    title: words.settlements,
    columns: [
      fixed(column.paidOn, 18),
      share(column.to, 2),
      share(column.means, 3),
      amountColumn(column.amount),
    ],
    rows: settlements.map((one) => [
      words.day(one.paidOn),
      words.level(one.level),
      words.means(one),
      words.money(one.amount),
    ]),
    total: null,
  };
}

/** One line a payment, as a federation adds it to those of other sections. */
export function statementSheet(
  { lines, received, shares }: NamedStatement,
  words: StatementWords,
): SheetTable {
  const totals = [received, shares.section, shares.federation, shares.national];
  return {
    ...{ title: words.title, sheet: words.payments, language: words.language },
    above: [words.title, words.subtitle],
    columns: columns.map(
      (id): ExportColumn => ({
        title: words.column[id],
        kind: kindOf(id),
        widthChars: id === 'person' || id === 'what' ? 28 : 14,
      }),
    ),
    rows: [
      ...lines.map((line): readonly ExportCell[] => [
        { kind: 'date', iso: line.day },
        words.name(line),
        line.person?.memberNumber ?? null,
        words.what(line),
        ...amountsOf(line),
      ]),
      [null, words.total, null, null, ...totals],
    ],
  };
}

const amountsOf = ({ amount, shares }: StatementLine): readonly number[] => [
  amount,
  shares.section,
  shares.federation,
  shares.national,
];

function kindOf(id: Column): ExportColumn['kind'] {
  if (id === 'day') return 'date';
  return money.has(id) ? 'money' : 'text';
}

const fixed = (heading: string, width: number): TableColumn => ({
  ...{ heading, kind: 'text' },
  width: { kind: 'fixed', width },
});

const share = (heading: string, part: number): TableColumn => ({
  ...{ heading, kind: 'text' },
  width: { kind: 'share', share: part },
});

const amountColumn = (heading: string): TableColumn => ({
  ...{ heading, kind: 'number' },
  width: { kind: 'fixed', width: 23 },
});
