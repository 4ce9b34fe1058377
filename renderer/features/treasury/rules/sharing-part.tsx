import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SharePart } from '#shared/domain/contributions/share-dues.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { formatDay, formatMoney } from '../../../ui/format.ts';
import { ActsHeading } from '../acts-heading.tsx';
import { Part } from './part.tsx';
import { RowActs } from './row-acts.tsx';
import styles from './rules.module.css';
import { SharingForm } from './sharing-form.tsx';
import { useRuleActs } from './use-rule-acts.ts';

type Row = RecordRow<'sharing-rule'>;
type Props = { readonly scope: ScopeId; readonly rows: readonly Row[] };

/** How a payment divides between the section and the levels above it, from a day on. */
export function SharingPart({ scope, rows }: Props) {
  const acts = useRuleActs();
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const newest = rows.toSorted(
    (a, b) => (a.fields.from < b.fields.from ? 1 : -1) || (a.id < b.id ? -1 : 1),
  );
  return (
    <Part
      title={<FormattedMessage id="treasury.rules.sharing" />}
      intro={<FormattedMessage id="treasury.rules.sharing.intro" />}
      act={
        <Button
          variant="default"
          leftSection={<IconPlus size="1.125rem" aria-hidden="true" />}
          onClick={() => setOpen('new')}
        >
          <FormattedMessage id="treasury.rules.sharing.new" />
        </Button>
      }
    >
      {newest.length === 0 ? (
        <p className={styles.soft}>
          <FormattedMessage id="treasury.rules.sharing.none" />
        </p>
      ) : (
        <SharingTable
          rows={newest}
          onEdit={setOpen}
          onRemove={({ id }) => void acts.remove('sharing-rule', id)}
        />
      )}
      {open === null ? null : (
        <SharingForm
          start={open === 'new' ? null : open.fields}
          isTaken={({ kind, from }) =>
            rows.some((row) => row !== open && row.fields.kind === kind && row.fields.from === from)
          }
          onSave={(fields) =>
            open === 'new'
              ? acts.add({ kind: 'sharing-rule', scope, fields })
              : acts.edit({ kind: 'sharing-rule', id: open.id, seenRev: open.rev, patch: fields })
          }
          onClose={() => setOpen(null)}
        />
      )}
    </Part>
  );
}

type TableProps = {
  readonly rows: readonly Row[];
  readonly onEdit: (row: Row) => void;
  readonly onRemove: (row: Row) => void;
};

function SharingTable({ rows, onEdit, onRemove }: TableProps) {
  const intl = useIntl();
  return (
    <div className={styles.scroller}>
      <table
        className={styles.table}
        aria-label={intl.formatMessage({ id: 'treasury.rules.sharing' })}
      >
        <thead>
          <tr>
            {(['kind', 'from', 'federation', 'national'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                data-amount={column === 'federation' || column === 'national'}
              >
                <FormattedMessage id={`treasury.rules.sharing.${column}`} />
              </th>
            ))}
            <ActsHeading />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { kind, from, parts } = row.fields;
            const name = intl.formatMessage({ id: `segment.payment.${kind}` });
            return (
              <tr key={row.id}>
                <th scope="row">{name}</th>
                <td>{formatDay(from)}</td>
                <td data-amount="true">
                  <PartWords part={parts.federation} />
                </td>
                <td data-amount="true">
                  <PartWords part={parts.national} />
                </td>
                <td className={styles.acts}>
                  <RowActs
                    name={`${name}, ${formatDay(from)}`}
                    onEdit={() => onEdit(row)}
                    onRemove={() => onRemove(row)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function PartWords({ part }: { readonly part: SharePart }) {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  return part.kind === 'amount'
    ? formatMoney(language, part.cents)
    : intl.formatNumber(part.rate / 10_000, { style: 'percent', maximumFractionDigits: 2 });
}
