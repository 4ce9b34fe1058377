import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import {
  ContributionScaleFields,
  type ContributionScaleFields as Scale,
} from '#shared/domain/contributions/contribution-scale.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { todayHere } from '../../../office/today.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { Part } from './part.tsx';
import styles from './rules.module.css';
import { ScaleCard } from './scale-card.tsx';
import { ScaleForm } from './scale-form.tsx';
import { useRuleActs } from './use-rule-acts.ts';

type Row = RecordRow<'contribution-scale'>;
type Props = { readonly scope: ScopeId; readonly rows: readonly Row[] };
type Open = { readonly row: Row | null; readonly start: Scale };

const firstYearAlone = { kind: 'first-year', amount: 2_000 };
const lowestBand = { kind: 'income', from: 0, amount: 2_000 };

/** What a year's dues are, year by year. */
export function ScalesPart({ scope, rows }: Props) {
  const acts = useRuleActs();
  const [open, setOpen] = useState<Open | null>(null);
  const newest = rows.toSorted((a, b) => b.fields.year - a.fields.year || (a.id < b.id ? -1 : 1));
  const begin = (last: Scale | undefined) =>
    setOpen({
      row: null,
      start: last
        ? { ...last, year: last.year + 1, votedOn: null }
        : ContributionScaleFields.parse({
            year: Number(todayHere().slice(0, 4)),
            votedBy: 'federation',
            votedOn: null,
            lines: [firstYearAlone, lowestBand],
          }),
    });
  return (
    <Part
      title={<FormattedMessage id="treasury.rules.scales" />}
      intro={<FormattedMessage id="treasury.rules.scales.intro" />}
      act={
        <Button
          leftSection={<IconPlus size="1.125rem" aria-hidden="true" />}
          onClick={() => begin(newest[0]?.fields)}
        >
          <FormattedMessage
            id={newest.length === 0 ? 'treasury.rules.scale.new' : 'treasury.rules.scale.copy'}
            values={{ year: String((newest[0]?.fields.year ?? 0) + 1) }}
          />
        </Button>
      }
    >
      {newest.length === 0 ? (
        <p className={styles.soft}>
          <FormattedMessage id="treasury.rules.scales.none" />
        </p>
      ) : (
        <div className={styles.cards}>
          {newest.map((row) => (
            <ScaleCard
              key={row.id}
              scale={row.fields}
              onEdit={() => setOpen({ row, start: row.fields })}
              onRemove={() => void acts.remove('contribution-scale', row.id)}
            />
          ))}
        </div>
      )}
      {open === null ? null : (
        <ScaleForm
          title={
            <FormattedMessage
              id={open.row === null ? 'treasury.rules.scale.new' : 'treasury.rules.scale.edit'}
            />
          }
          start={open.start}
          isTaken={({ year, votedBy }) =>
            rows.some(
              (row) =>
                row !== open.row && row.fields.year === year && row.fields.votedBy === votedBy,
            )
          }
          onSave={(fields) =>
            open.row === null
              ? acts.add({ kind: 'contribution-scale', scope, fields })
              : acts.edit({
                  kind: 'contribution-scale',
                  id: open.row.id,
                  seenRev: open.row.rev,
                  patch: fields,
                })
          }
          onClose={() => setOpen(null)}
        />
      )}
    </Part>
  );
}
