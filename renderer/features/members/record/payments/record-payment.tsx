import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MoneyFinding } from '#shared/domain/contributions/check-limits.ts';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import { err, ok } from '#shared/result.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { useStore } from '../../../../office/office.tsx';
import { ForbiddenNotice } from '../../../../office/payments/forbidden-notice.tsx';
import { isForYear } from '../../../../office/payments/means-draft.ts';
import { LinePicker, TakeAsked, WhyAsked } from '../../../../office/payments/scale-suggestion.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useAct } from '../../../../office/use-act.ts';
import { useLive } from '../../../../office/use-live.ts';
import type { MemberRow } from '../../../../store/store-api.ts';
import { formatMoney } from '../../../../ui/format.ts';
import { MeansFields } from './means-fields.tsx';
import { emptyDraft, type PaymentDraft, readDraft } from './payment-draft.ts';
import styles from './payments.module.css';

type Props = { readonly row: MemberRow; readonly onDone: () => void };

/** The amount and Enter are enough for this year's dues. */
export function RecordPayment({ row, onDone }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const [draft, setDraft] = useState(() => emptyDraft(todayHere()));
  const [findings, setFindings] = useState<readonly MoneyFinding[]>([]);
  const payment = readDraft(draft, row.id);
  const year = typeof draft.year === 'number' ? draft.year : 0;
  const suggestion = useLive(`asked of ${row.id} in ${year}`, (known) =>
    known.suggestionFor({ id: row.id, year }),
  );
  const change = (patch: Partial<PaymentDraft>) => {
    setDraft({ ...draft, ...patch });
    setFindings([]);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (payment === null) return;
    const recorded = await store.recordPayment(payment);
    const failure = recorded.ok ? null : recorded.error;
    if (failure?.kind === 'forbidden') {
      setFindings(failure.findings);
      return;
    }
    const amount = formatMoney(language, payment.parts[0]?.amount ?? 0);
    const isDone = await act({
      run: async () => (failure === null ? ok(null) : err(failure)),
      says: intl.formatMessage(
        { id: 'payments.recorded' },
        { amount, name: displayName(row.fields) },
      ),
      kind: null,
    });
    if (isDone) onDone();
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={intl.formatMessage({ id: 'payments.record' })}
      onSubmit={(event) => void submit(event)}
    >
      <NumberInput
        label={<FormattedMessage id="payments.amount" />}
        value={draft.amount}
        min={0}
        max={100_000}
        decimalScale={2}
        fixedDecimalScale={false}
        decimalSeparator={language === 'fr' ? ',' : '.'}
        allowedDecimalSeparators={[',', '.']}
        thousandSeparator={language === 'fr' ? '\u202f' : ','}
        suffix={language === 'fr' ? '\u00a0€' : ''}
        prefix={language === 'fr' ? '' : '€'}
        hideControls
        ref={focusOnce}
        onChange={(amount) => change({ amount })}
      />
      <NativeSelect
        label={<FormattedMessage id="payments.kind" />}
        value={draft.kind}
        data={ContributionKind.options.map((value) => ({
          value,
          label: intl.formatMessage({ id: `segment.payment.${value}` }),
        }))}
        onChange={({ currentTarget }) =>
          change({ kind: ContributionKind.catch('dues').parse(currentTarget.value) })
        }
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="payments.receivedOn" />}
        value={draft.receivedOn}
        onChange={({ currentTarget }) => change({ receivedOn: currentTarget.value })}
      />
      {isForYear(draft.kind) ? (
        <NumberInput
          label={<FormattedMessage id="payments.year" />}
          value={draft.year}
          min={1900}
          max={2100}
          allowDecimal={false}
          allowNegative={false}
          onChange={(year) => change({ year })}
        />
      ) : (
        <span />
      )}
      {draft.kind === 'dues' && suggestion !== null && suggestion.year === year ? (
        <Asked
          suggestion={suggestion}
          name={displayName(row.fields)}
          onAmount={(amount) => change({ amount })}
        />
      ) : null}
      <MeansFields draft={draft} onChange={change} />
      <TextInput
        className={styles.wide ?? ''}
        label={<FormattedMessage id="payments.payer" />}
        description={<FormattedMessage id="payments.payer.help" />}
        value={draft.payerName}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget }) => change({ payerName: currentTarget.value })}
      />
      <ForbiddenNotice findings={findings} />
      <div className={styles.foot}>
        <Button variant="default" onClick={onDone}>
          <FormattedMessage id="action.cancel" />
        </Button>
        <Button type="submit" disabled={payment === null}>
          <FormattedMessage id="payments.record" />
        </Button>
      </div>
    </form>
  );
}

type AskedProps = Parameters<typeof LinePicker>[0];

/** What the voted scale asks of them for the year, what of it is left, and the way to take it or another line. */
const Asked = ({ suggestion, name, onAmount }: AskedProps) => (
  <div className={styles.asked}>
    <WhyAsked suggestion={suggestion} />
    <TakeAsked suggestion={suggestion} onAmount={onAmount} />
    {suggestion.lines.length === 0 ? null : (
      <LinePicker suggestion={suggestion} name={name} onAmount={onAmount} />
    )}
  </div>
);

const focusOnce = (field: HTMLInputElement | null) => field?.focus();
