import { Button, NumberInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ExemptionFields, mostYears } from '#shared/domain/contributions/rules/exemption.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { listName } from '../../../office/names.ts';
import { PersonPicker } from '../../../office/person-picker.tsx';
import { todayHere } from '../../../office/today.ts';
import { useLive } from '../../../office/use-live.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { formatDay } from '../../../ui/format.ts';
import { ActsHeading } from '../acts-heading.tsx';
import { FormDialog } from './form-dialog.tsx';
import { Part } from './part.tsx';
import { RowActs } from './row-acts.tsx';
import styles from './rules.module.css';
import { useRuleActs } from './use-rule-acts.ts';

type Row = RecordRow<'exemption'>;
type Props = { readonly scope: ScopeId; readonly rows: readonly Row[] };

/** Who owes no dues, for which years. */
export function ExemptionsPart({ scope, rows }: Props) {
  const intl = useIntl();
  const acts = useRuleActs();
  const [isOpen, setIsOpen] = useState(false);
  const newest = rows.toSorted((a, b) => b.fields.from - a.fields.from);
  return (
    <Part
      title={<FormattedMessage id="treasury.rules.exempt" />}
      intro={<FormattedMessage id="treasury.rules.exempt.intro" />}
      act={
        <Button
          variant="default"
          leftSection={<IconPlus size="1.125rem" aria-hidden="true" />}
          onClick={() => setIsOpen(true)}
        >
          <FormattedMessage id="treasury.rules.exempt.new" />
        </Button>
      }
    >
      {newest.length === 0 ? (
        <p className={styles.soft}>
          <FormattedMessage id="treasury.rules.exempt.none" />
        </p>
      ) : (
        <div className={styles.scroller}>
          <table
            className={styles.table}
            aria-label={intl.formatMessage({ id: 'treasury.rules.exempt' })}
          >
            <thead>
              <tr>
                {(['person', 'years', 'decidedOn'] as const).map((column) => (
                  <th key={column} scope="col">
                    <FormattedMessage id={`treasury.rules.exempt.${column}`} />
                  </th>
                ))}
                <ActsHeading />
              </tr>
            </thead>
            <tbody>
              {newest.map((row) => (
                <ExemptionRow
                  key={row.id}
                  row={row}
                  onRemove={() => void acts.remove('exemption', row.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isOpen ? (
        <ExemptionForm
          onSave={(fields) => acts.add({ kind: 'exemption', scope, fields })}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </Part>
  );
}

function ExemptionRow({ row, onRemove }: { readonly row: Row; readonly onRemove: () => void }) {
  const intl = useIntl();
  const { memberId, from, years, decidedOn } = row.fields;
  const known = useLive(`exempt ${memberId}`, async (store) =>
    // People are merged into people.
    store.member(await store.survivorOf(memberId as MemberId)),
  );
  const name = known ? listName(known.fields) : intl.formatMessage({ id: 'value.empty' });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{years === 1 ? from : `${from} – ${from + years - 1}`}</td>
      <td>{decidedOn === null ? '–' : formatDay(decidedOn)}</td>
      <td className={styles.acts}>
        <RowActs name={name} onRemove={onRemove} />
      </td>
    </tr>
  );
}

type FormProps = {
  readonly onSave: (fields: ExemptionFields) => Promise<boolean>;
  readonly onClose: () => void;
};

function ExemptionForm({ onSave, onClose }: FormProps) {
  const [memberId, setMemberId] = useState<MemberId | null>(null);
  const [from, setFrom] = useState<number | string>(Number(todayHere().slice(0, 4)));
  const [years, setYears] = useState<number | string>(1);
  const [decidedOn, setDecidedOn] = useState('');
  const read = ExemptionFields.safeParse({ memberId, from, years, decidedOn: decidedOn || null });
  return (
    <FormDialog
      title={<FormattedMessage id="treasury.rules.exempt.new" />}
      isReady={read.success}
      onSave={async () => read.success && onSave(read.data)}
      onClose={onClose}
    >
      <div className={styles.wide}>
        <PersonPicker
          label={<FormattedMessage id="treasury.rules.exempt.person" />}
          except={[]}
          onPick={(picked) => setMemberId(picked?.id ?? null)}
        />
      </div>
      <NumberInput
        label={<FormattedMessage id="treasury.rules.exempt.from" />}
        value={from}
        min={1900}
        max={2100}
        allowDecimal={false}
        onChange={setFrom}
      />
      <NumberInput
        label={<FormattedMessage id="treasury.rules.exempt.count" />}
        value={years}
        min={1}
        max={mostYears}
        allowDecimal={false}
        onChange={setYears}
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="treasury.rules.exempt.decidedOn" />}
        value={decidedOn}
        onChange={({ currentTarget }) => setDecidedOn(currentTarget.value)}
      />
    </FormDialog>
  );
}
