import { Checkbox, NativeSelect, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DuesRulesFields } from '#shared/domain/contributions/rules/dues-rules-record.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { MoneyField } from '../../../office/money-field.tsx';
import { FormDialog } from './form-dialog.tsx';
import styles from './rules.module.css';
import { type RulesDraft, readRules, rulesDraftOf } from './rules-draft.ts';
import { YearDayField } from './year-day-field.tsx';

type Props = {
  readonly title: React.ReactNode;
  readonly start: DuesRulesFields;
  /** The years that have rules already, this one's own not among them. */
  readonly taken: readonly number[];
  readonly onSave: (fields: DuesRulesFields) => Promise<boolean>;
  readonly onClose: () => void;
};

/** What holds from a dues year on. */
export function RulesForm({ title, start, taken, onSave, onClose }: Props) {
  const intl = useIntl();
  const [draft, setDraft] = useState(() => rulesDraftOf(start));
  const change = (patch: Partial<RulesDraft>) => setDraft({ ...draft, ...patch });
  const fields = readRules(draft);
  const isTaken = taken.includes(Number(draft.from));
  const number = (
    of: 'from' | 'graceMonths' | 'seniorityMonths' | 'voteDays',
    [min, max]: readonly [number, number],
    label: MessageId,
  ) => (
    <NumberInput
      label={<FormattedMessage id={label} />}
      value={draft[of]}
      min={min}
      max={max}
      allowDecimal={false}
      allowNegative={false}
      error={of === 'from' && isTaken ? <FormattedMessage id="treasury.rules.taken" /> : null}
      onChange={(value) => change({ [of]: value })}
    />
  );
  return (
    <FormDialog
      title={title}
      isReady={fields !== null && !isTaken}
      onSave={async () => fields !== null && onSave(fields)}
      onClose={onClose}
    >
      {number('from', [1900, 2100], 'treasury.rules.from')}
      <YearDayField
        label={<FormattedMessage id="treasury.rules.yearBegins" />}
        value={draft.yearBegins}
        mostDays={28}
        onChange={(yearBegins) => change({ yearBegins })}
      />
      {number('graceMonths', [0, 11], 'treasury.rules.grace')}
      <MoneyField
        label={<FormattedMessage id="treasury.rules.least" />}
        value={draft.least}
        onChange={(least) => change({ least })}
      />
      <Checkbox
        className={styles.wide ?? ''}
        label={<FormattedMessage id="treasury.rules.officials" />}
        checked={draft.officialsOweBoth}
        onChange={({ currentTarget }) => change({ officialsOweBoth: currentTarget.checked })}
      />
      {number('seniorityMonths', [0, 60], 'treasury.rules.seniority')}
      <NativeSelect
        label={<FormattedMessage id="treasury.rules.voteDues" />}
        value={draft.voteKind}
        data={(['days-before', 'calendar'] as const).map((value) => ({
          value,
          label: intl.formatMessage({ id: `treasury.rules.voteDues.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          change({ voteKind: currentTarget.value === 'calendar' ? 'calendar' : 'days-before' })
        }
      />
      {draft.voteKind === 'calendar' ? (
        <YearDayField
          label={<FormattedMessage id="treasury.rules.voteDay" />}
          value={draft.voteDay}
          mostDays={31}
          onChange={(voteDay) => change({ voteDay })}
        />
      ) : (
        number('voteDays', [0, 365], 'treasury.rules.voteDays')
      )}
      <Checkbox
        className={styles.wide ?? ''}
        label={<FormattedMessage id="treasury.rules.payAtTable" />}
        checked={draft.payAtTable}
        onChange={({ currentTarget }) => change({ payAtTable: currentTarget.checked })}
      />
    </FormDialog>
  );
}
