import { Button, TextInput } from '@mantine/core';
import { IconFileInvoice } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { noCents, toCents } from '#shared/domain/cents.ts';
import type { DepositMeans } from '#shared/domain/contributions/deposits/deposit.ts';
import { totalOf } from '#shared/domain/contributions/ledger.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { MoneyField } from '../../../office/money-field.tsx';
import { useStore } from '../../../office/office.tsx';
import { todayHere } from '../../../office/today.ts';
import { centsTyped, type TypedEuros } from '../../../office/typed-money.ts';
import { useAct } from '../../../office/use-act.ts';
import type { DepositsDesk, PieceToBank } from '../../../store/store-api/deposits.ts';
import { formatMoney } from '../../../ui/format.ts';
import { Notice } from '../../../ui/notice.tsx';
import styles from './deposits.module.css';

type Props = {
  readonly scope: ScopeId;
  readonly desk: DepositsDesk;
  readonly means: DepositMeans;
  readonly pieces: readonly PieceToBank[];
  readonly onMade: (id: string) => void;
};

/** How many, how much, what the adding machine says, and the slip. */
export function MakeSlip({ scope, desk, means, pieces, onMade }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const [typed, setTyped] = useState<{ readonly slip?: string; readonly on?: string }>({});
  const [checked, setChecked] = useState<TypedEuros>('');
  const slip = typed.slip ?? desk.nextSlip;
  const on = IsoDate.safeParse(typed.on ?? todayHere());
  const total = totalOf(pieces);
  const canMake = pieces.length > 0 && on.success && slip.trim() !== '';

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!canMake || !on.success) return;
    let made = '';
    const isDone = await act({
      run: async () => {
        const ids = pieces.map(({ id }) => id);
        const done = await store.makeDeposit({ scope, on: on.data, slip, means, pieces: ids });
        if (done.ok) made = done.value;
        return done;
      },
      says: intl.formatMessage(
        { id: 'treasury.deposits.made' },
        { slip, amount: formatMoney(language, total) },
      ),
      kind: null,
    });
    if (isDone) onMade(made);
  };

  return (
    <form
      className={styles.slip}
      noValidate
      aria-label={intl.formatMessage({ id: 'treasury.deposits.make' })}
      onSubmit={(event) => void submit(event)}
    >
      <p className={styles.sum} role="status">
        <FormattedMessage id="treasury.deposits.chosen" values={{ count: pieces.length }} />
        <strong>{formatMoney(language, total)}</strong>
      </p>
      <div className={styles.check}>
        <MoneyField
          label={<FormattedMessage id="treasury.deposits.check" />}
          description={<FormattedMessage id="treasury.deposits.check.help" />}
          value={checked}
          onChange={setChecked}
        />
        <Checked machine={centsTyped(checked)} total={total} />
      </div>
      <TextInput
        type="date"
        label={<FormattedMessage id="treasury.deposits.day" />}
        value={typed.on ?? todayHere()}
        onChange={({ currentTarget }) => setTyped({ ...typed, on: currentTarget.value })}
      />
      <TextInput
        label={<FormattedMessage id="treasury.deposits.number" />}
        value={slip}
        maxLength={30}
        autoComplete="off"
        onChange={({ currentTarget }) => setTyped({ ...typed, slip: currentTarget.value })}
      />
      {desk.account.iban === null || desk.account.holder === null ? (
        <div className={styles.wide}>
          <Notice tone="info">
            <FormattedMessage id="treasury.deposits.noAccount" />
          </Notice>
        </div>
      ) : null}
      <Button
        type="submit"
        className={styles.make ?? ''}
        disabled={!canMake}
        leftSection={<IconFileInvoice size="1.125rem" aria-hidden="true" />}
      >
        <FormattedMessage id="treasury.deposits.make" />
      </Button>
    </form>
  );
}

type CheckedProps = { readonly machine: number | null; readonly total: number };

function Checked({ machine, total }: CheckedProps) {
  const { language } = useAppearance().appearance;
  if (machine === null || machine === noCents) return null;
  const gap = toCents(total - machine);
  return (
    <p className={styles.verdict} data-same={gap === 0} role="status">
      <FormattedMessage
        id={gap === 0 ? 'treasury.deposits.check.same' : 'treasury.deposits.check.differs'}
        values={{ amount: formatMoney(language, gap) }}
      />
    </p>
  );
}
