import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { rulesOfYear } from '#shared/domain/contributions/dues-rules.ts';
import {
  type DuesRulesFields,
  duesRulesFrom,
  speaking,
} from '#shared/domain/contributions/rules/dues-rules-record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { todayHere } from '../../../office/today.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { formatMoney } from '../../../ui/format.ts';
import { ActsHeading } from '../acts-heading.tsx';
import { Part } from './part.tsx';
import { RowActs } from './row-acts.tsx';
import styles from './rules.module.css';
import { RulesForm } from './rules-form.tsx';
import { useRuleActs } from './use-rule-acts.ts';
import { YearDay } from './year-day-field.tsx';

type Row = RecordRow<'dues-rules'>;
type Props = { readonly scope: ScopeId; readonly rows: readonly Row[] };

/** When dues are due and who may vote, by the year from which it holds. */
export function DuesRulesPart({ scope, rows }: Props) {
  const acts = useRuleActs();
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const said = speaking(rows).toReversed();
  const next = Number(todayHere().slice(0, 4));
  const isNew = open === 'new';
  const save = (fields: DuesRulesFields) =>
    open === 'new' || open === null
      ? acts.add({ kind: 'dues-rules', scope, fields })
      : acts.edit({ kind: 'dues-rules', id: open.id, seenRev: open.rev, patch: fields });
  return (
    <Part
      title={<FormattedMessage id="treasury.rules.dues" />}
      intro={<FormattedMessage id="treasury.rules.dues.intro" />}
      act={
        <Button
          variant="default"
          leftSection={<IconPlus size="1.125rem" aria-hidden="true" />}
          onClick={() => setOpen('new')}
        >
          <FormattedMessage id="treasury.rules.dues.new" />
        </Button>
      }
    >
      <RulesTable
        rows={said}
        onEdit={setOpen}
        onRemove={({ id }) => acts.remove('dues-rules', id)}
      />
      {open === null ? null : (
        <RulesForm
          title={
            <FormattedMessage id={isNew ? 'treasury.rules.dues.new' : 'treasury.rules.dues.edit'} />
          }
          start={isNew ? { ...rulesOfYear(duesRulesFrom(rows), next), from: next } : open.fields}
          taken={said.filter((row) => row !== open).map(({ fields }) => fields.from)}
          onSave={save}
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

const columns = ['from', 'yearBegins', 'grace', 'least', 'vote'] as const;

function RulesTable({ rows, onEdit, onRemove }: TableProps) {
  const intl = useIntl();
  return (
    <div className={styles.scroller}>
      <table
        className={styles.table}
        aria-label={intl.formatMessage({ id: 'treasury.rules.dues' })}
      >
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-amount={column === 'least'}>
                <FormattedMessage id={`treasury.rules.column.${column}`} />
              </th>
            ))}
            <ActsHeading />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.fields.from}</th>
              <RuleCells rules={row.fields} />
              <td className={styles.acts}>
                <RowActs
                  name={String(row.fields.from)}
                  onEdit={() => onEdit(row)}
                  onRemove={() => onRemove(row)}
                />
              </td>
            </tr>
          ))}
          <tr className={styles.soft}>
            <th scope="row">
              <FormattedMessage
                id={rows.length === 0 ? 'treasury.rules.always' : 'treasury.rules.before'}
              />
            </th>
            <RuleCells rules={duesRulesFrom([])} />
            <td />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function RuleCells({ rules }: { readonly rules: Omit<DuesRulesFields, 'from'> }) {
  const { language } = useAppearance().appearance;
  const { voteDues } = rules;
  return (
    <>
      <td>
        <YearDay value={rules.yearBegins} />
      </td>
      <td>
        <FormattedMessage id="treasury.rules.months" values={{ count: rules.graceMonths }} />
      </td>
      <td data-amount="true">{formatMoney(language, rules.least)}</td>
      <td>
        <FormattedMessage
          id="treasury.rules.vote.seniority"
          values={{ count: rules.seniorityMonths }}
        />{' '}
        {voteDues.kind === 'calendar' ? (
          <FormattedMessage
            id="treasury.rules.vote.calendar"
            values={{ day: <YearDay value={voteDues.day} /> }}
          />
        ) : (
          <FormattedMessage id="treasury.rules.vote.days" values={{ count: voteDues.days }} />
        )}{' '}
        {rules.payAtTable ? <FormattedMessage id="treasury.rules.vote.table" /> : null}{' '}
        {rules.officialsOweBoth ? <FormattedMessage id="treasury.rules.vote.officials" /> : null}
      </td>
    </>
  );
}
