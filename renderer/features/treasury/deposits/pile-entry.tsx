import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MoneyFinding } from '#shared/domain/contributions/check-limits.ts';
import { ContributionKind } from '#shared/domain/contributions/contribution.ts';
import { err, ok } from '#shared/result.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { MoneyField } from '../../../office/money-field.tsx';
import { useStore } from '../../../office/office.tsx';
import { ForbiddenNotice } from '../../../office/payments/forbidden-notice.tsx';
import { PersonPicker } from '../../../office/person-picker.tsx';
import { todayHere } from '../../../office/today.ts';
import { useAct } from '../../../office/use-act.ts';
import { formatMoney } from '../../../ui/format.ts';
import styles from './deposits.module.css';
import { emptyCheque, nextCheque, type PileDraft, readCheque } from './pile-draft.ts';

type Props = { readonly onRecorded: (ids: readonly string[]) => void };

/** A pile of cheques, one after the other, without the mouse: each is recorded at once. */
export function PileEntry({ onRecorded }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  if (isOpen) return <Pile onRecorded={onRecorded} onDone={() => setIsOpen(false)} />;
  return (
    <Button
      className={styles.begin ?? ''}
      variant="default"
      leftSection={<IconStack2 size="1.125rem" aria-hidden="true" />}
      onClick={() => setIsOpen(true)}
    >
      <FormattedMessage id="treasury.deposits.pile" />
    </Button>
  );
}

function Pile({ onRecorded, onDone }: Props & { readonly onDone: () => void }) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const [draft, setDraft] = useState(() => emptyCheque(todayHere()));
  const [turn, setTurn] = useState(0);
  const [findings, setFindings] = useState<readonly MoneyFinding[]>([]);
  const cheque = readCheque(draft);
  const change = (patch: Partial<PileDraft>) => {
    setDraft({ ...draft, ...patch });
    setFindings([]);
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (cheque === null) return;
    const recorded = await store.recordPayment(cheque);
    if (!recorded.ok && recorded.error.kind === 'forbidden') {
      setFindings(recorded.error.findings);
      return;
    }
    const failure = recorded.ok ? null : recorded.error;
    const isDone = await act({
      run: async () => (failure === null || failure.kind === 'forbidden' ? ok(null) : err(failure)),
      says: intl.formatMessage(
        { id: 'treasury.deposits.pile.recorded' },
        {
          amount: formatMoney(language, cheque.parts[0]?.amount ?? 0),
          name: draft.person?.name ?? '',
        },
      ),
      kind: null,
    });
    if (!isDone || !recorded.ok) return;
    onRecorded(recorded.value);
    setDraft(nextCheque(draft));
    setTurn(turn + 1);
  };
  return (
    <form
      className={styles.pile}
      noValidate
      aria-label={intl.formatMessage({ id: 'treasury.deposits.pile.title' })}
      onSubmit={(event) => void submit(event)}
    >
      <p className={styles.help}>
        <FormattedMessage id="treasury.deposits.pile.help" />
      </p>
      {/* Each cheque begins at its person, with an empty field. */}
      <div key={turn} ref={focusOnce}>
        <PersonPicker
          label={<FormattedMessage id="treasury.deposits.pile.for" />}
          except={[]}
          onPick={(person) => change({ person })}
        />
      </div>
      <MoneyField
        label={<FormattedMessage id="payments.amount" />}
        value={draft.amount}
        onChange={(amount) => change({ amount })}
      />
      <TextInput
        label={<FormattedMessage id="payments.chequeNumber" />}
        value={draft.number}
        maxLength={20}
        autoComplete="off"
        onChange={({ currentTarget }) => change({ number: currentTarget.value })}
      />
      <TextInput
        label={<FormattedMessage id="payments.bank" />}
        value={draft.bank}
        maxLength={40}
        onChange={({ currentTarget }) => change({ bank: currentTarget.value })}
      />
      <TextInput
        label={<FormattedMessage id="treasury.deposits.pile.drawer" />}
        value={draft.drawer}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget }) => change({ drawer: currentTarget.value })}
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
      <NumberInput
        label={<FormattedMessage id="payments.year" />}
        value={draft.year}
        min={1900}
        max={2100}
        allowDecimal={false}
        onChange={(year) => change({ year })}
      />
      <TextInput
        type="date"
        label={<FormattedMessage id="payments.receivedOn" />}
        value={draft.receivedOn}
        onChange={({ currentTarget }) => change({ receivedOn: currentTarget.value })}
      />
      <ForbiddenNotice findings={findings} />
      <div className={styles.foot}>
        <Button variant="default" onClick={onDone}>
          <FormattedMessage id="treasury.deposits.pile.done" />
        </Button>
        <Button type="submit" disabled={cheque === null}>
          <FormattedMessage id="treasury.deposits.pile.record" />
        </Button>
      </div>
    </form>
  );
}

const focusOnce = (field: HTMLDivElement | null) => field?.querySelector('input')?.focus();
