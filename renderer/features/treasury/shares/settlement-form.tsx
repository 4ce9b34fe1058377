import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { UpperLevel } from '#shared/domain/contributions/shares/settlement.ts';
import { upperLevels } from '#shared/domain/contributions/shares/upward.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { MoneyField } from '../../../office/money-field.tsx';
import { useStore } from '../../../office/office.tsx';
import { todayHere } from '../../../office/today.ts';
import { centsTyped, type TypedEuros } from '../../../office/typed-money.ts';
import { useAct } from '../../../office/use-act.ts';
import type { StatementTotals } from '../../../store/store-api/shares.ts';
import { formatMoney } from '../../../ui/format.ts';
import { FormDialog } from '../rules/form-dialog.tsx';
import { usePeriodWords } from './use-share-words.ts';

type Props = {
  readonly scope: ScopeId;
  readonly totals: readonly StatementTotals[];
  readonly onClose: () => void;
};

/** What was paid upward; it begins with what remains of the last period that is over. */
export function SettlementForm({ scope, totals, onClose }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const words = usePeriodWords();
  const { language } = useAppearance().appearance;
  const today = todayHere();
  const over = totals.findLast(({ to }) => to < today) ?? totals[0];
  const owedTo = (of: UpperLevel, until: string): TypedEuros =>
    Math.max(0, totals.find(({ to }) => to === until)?.accounts[of].remaining ?? 0) / 100 || '';
  const [level, setLevel] = useState<UpperLevel>('federation');
  const [until, setUntil] = useState<string>(over?.to ?? '');
  const [amount, setAmount] = useState<TypedEuros>(() => owedTo('federation', over?.to ?? ''));
  const [paidOn, setPaidOn] = useState<string>(today);
  const [means, setMeans] = useState<'transfer' | 'cheque'>('transfer');
  const [reference, setReference] = useState('');
  const [note, setNote] = useState('');
  const cents = centsTyped(amount);
  const day = IsoDate.safeParse(paidOn);
  const isReady = cents !== null && cents > 0 && day.success;
  const said = reference.trim() || null;
  const save = async () =>
    isReady &&
    act({
      run: () =>
        store.recordSettlement({
          ...{ scope, level, paidOn: day.data, amount: cents },
          means:
            means === 'cheque'
              ? { kind: means, bank: null, number: said }
              : { kind: means, reference: said },
          until: IsoDate.nullable().catch(null).parse(until),
          note: note.trim() || null,
        }),
      says: intl.formatMessage(
        { id: 'treasury.shares.settled.done' },
        { amount: formatMoney(language, cents) },
      ),
      kind: null,
    });
  return (
    <FormDialog
      title={<FormattedMessage id="treasury.shares.settle" />}
      isReady={isReady}
      onSave={save}
      onClose={onClose}
    >
      <NativeSelect
        label={<FormattedMessage id="treasury.shares.column.to" />}
        value={level}
        data={upperLevels.map((value) => ({
          value,
          label: intl.formatMessage({ id: `treasury.shares.level.${value}` }),
        }))}
        onChange={({ currentTarget }) => {
          const next = UpperLevel.catch('federation').parse(currentTarget.value);
          setLevel(next);
          setAmount(owedTo(next, until));
        }}
      />
      <NativeSelect
        label={<FormattedMessage id="treasury.shares.until" />}
        value={until}
        data={[
          ...totals.map((period) => ({ value: period.to as string, label: words(period) })),
          { value: '', label: intl.formatMessage({ id: 'treasury.shares.onAccount' }) },
        ]}
        onChange={({ currentTarget }) => {
          setUntil(currentTarget.value);
          setAmount(owedTo(level, currentTarget.value));
        }}
      />
      <MoneyField
        label={<FormattedMessage id="treasury.shares.column.amount" />}
        value={amount}
        isFirst
        onChange={setAmount}
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="treasury.shares.column.paidOn" />}
        value={paidOn}
        onChange={({ currentTarget }) => setPaidOn(currentTarget.value)}
      />
      <NativeSelect
        label={<FormattedMessage id="payments.means" />}
        value={means}
        data={(['transfer', 'cheque'] as const).map((value) => ({
          value,
          label: intl.formatMessage({ id: `payments.means.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          setMeans(currentTarget.value === 'cheque' ? 'cheque' : 'transfer')
        }
      />
      <TextInput
        label={
          <FormattedMessage
            id={means === 'cheque' ? 'payments.chequeNumber' : 'payments.reference'}
          />
        }
        value={reference}
        maxLength={means === 'cheque' ? 20 : 140}
        onChange={({ currentTarget }) => setReference(currentTarget.value)}
      />
      <TextInput
        label={<FormattedMessage id="treasury.shares.column.note" />}
        value={note}
        maxLength={300}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </FormDialog>
  );
}
