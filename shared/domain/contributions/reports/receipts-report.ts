import { displayName } from '../../members/display-name.ts';
import { type Contribution, ContributionKind } from '../contribution.ts';
import type { ReportBody } from './membership-report.ts';
import type { ReportCell, ReportLabel } from './report.ts';
import { type ReportFacts, type ReportWork, unhurried } from './report-facts.ts';
import { word } from './tally.ts';

type Line = { readonly label: ReportLabel; readonly name: string; readonly id: string };

/** What each person gave in a calendar year, by what it was. Who is no longer in the file is one line together. */
export function* receiptsReport(
  { people, payments }: ReportFacts,
  { year }: { readonly year: number },
): ReportWork<ReportBody> {
  const sums = new Map<string, Map<ContributionKind, number>>();
  const occurring = new Set<ContributionKind>();
  yield* unhurried(payments, (payment) => {
    if (!payment.receivedOn.startsWith(`${year}-`)) return;
    occurring.add(payment.kind);
    add(sums, payment.memberId, payment);
  });

  const lines: Line[] = [];
  const unseen = new Set(sums.keys());
  yield* unhurried(people, ({ id, fields }) => {
    if (!unseen.delete(id)) return;
    const name = displayName(fields);
    lines.push({ label: { kind: 'text', text: name }, name: byName(fields), id });
  });
  lines.sort((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));

  const kinds = ContributionKind.options.filter((kind) => occurring.has(kind));
  const rowOf = (
    label: ReportLabel,
    given: ReadonlyMap<ContributionKind, number>,
  ): ReportCell[] => {
    const amounts = kinds.map((kind) => given.get(kind) ?? 0);
    return [label, ...amounts, amounts.reduce((all, one) => all + one, 0)];
  };
  const rows = lines.map(({ label, id }) => rowOf(label, sums.get(id) ?? new Map()));
  if (unseen.size > 0) {
    const gone = new Map<ContributionKind, number>();
    for (const id of unseen) {
      for (const [kind, cents] of sums.get(id) ?? []) gone.set(kind, (gone.get(kind) ?? 0) + cents);
    }
    rows.push(rowOf(word('gone'), gone));
  }
  return {
    tables: [
      {
        title: 'by-person',
        columns: [
          { kind: 'label', title: 'person' },
          ...kinds.map((kind) => ({
            kind: 'cents' as const,
            title: `payment.${kind}`,
            adds: true,
          })),
          { kind: 'cents', title: 'all', adds: true },
        ],
        rows,
        chart: null,
      },
    ],
    notes: unseen.size > 0 ? [{ word: 'note.gone', count: unseen.size }] : [],
  };
}

type Sums = Map<string, Map<ContributionKind, number>>;

function add(sums: Sums, person: string, { kind, amount }: Contribution): void {
  const known = sums.get(person) ?? new Map<ContributionKind, number>();
  known.set(kind, (known.get(kind) ?? 0) + amount);
  sums.set(person, known);
}

const byName = (fields: { readonly familyName: string; readonly givenName: string | null }) =>
  `${fields.familyName} ${fields.givenName ?? ''}`;

const collator = new Intl.Collator('fr');
const compareNames = (a: string, b: string): number => collator.compare(a, b);
