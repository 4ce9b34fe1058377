import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MoneyFinding } from '#shared/domain/contributions/check-limits.ts';
import { duesYearOf } from '#shared/domain/contributions/dues-rules.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { err, ok } from '#shared/result.ts';
import { useAppearance } from '../../../office/appearance.tsx';
import { useStore } from '../../../office/office.tsx';
import { askedOf } from '../../../office/payments/scale-suggestion.tsx';
import { todayHere } from '../../../office/today.ts';
import { useAct } from '../../../office/use-act.ts';
import { useDuesRules } from '../../../office/use-dues-rules.ts';
import { formatMoney } from '../../../ui/format.ts';
import {
  type CounterDraft,
  emptyCounter,
  type Payer,
  readCounter,
  sumOf,
} from './counter-draft.ts';
import { remember, useSitting } from './sitting.ts';

/** One payment at a time; what the law refuses leaves everything as it was typed. */
export function useCounter(scope: ScopeId) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const { language } = useAppearance().appearance;
  const { means, givesReceipts } = useSitting();
  const present = duesYearOf(todayHere(), useDuesRules(scope));
  const [typed, setTyped] = useState<CounterDraft | null>(null);
  const [turn, setTurn] = useState(0);
  const [findings, setFindings] = useState<readonly MoneyFinding[]>([]);
  const draft = typed ?? emptyCounter(means, present);
  const payment = readCounter(draft, todayHere());

  const change = (patch: Partial<CounterDraft>) => {
    if (patch.means !== undefined) useSitting.setState({ means: patch.means });
    setTyped((before) => ({ ...(before ?? draft), ...patch }));
    setFindings([]);
  };
  const begin = () => {
    setTyped(null);
    setFindings([]);
    setTurn(turn + 1);
  };

  return {
    ...{ draft, payment, findings, turn, change, begin, givesReceipts },
    /** Also of somebody who pays with those who are there. */
    async add({ id, name }: Pick<Payer, 'id' | 'name'>) {
      if (draft.people.some((one) => one.id === id)) return;
      const year = typeof draft.year === 'number' ? draft.year : present;
      const [known, suggestion] = await Promise.all([
        store.paymentsOf(id),
        store.suggestionFor({ id, year }),
      ]);
      const standing = known?.standing ?? null;
      const payer: Payer = { id, name, standing, suggestion, amount: askedOf(suggestion) };
      change({ people: [...draft.people, payer] });
    },
    async record() {
      if (payment === null) return;
      const year = payment.parts[0]?.year ?? present;
      const receiptNumber = givesReceipts ? await store.receiptFor({ scope, year }) : null;
      const recorded = await store.recordPayment({ ...payment, receiptNumber });
      if (!recorded.ok && recorded.error.kind === 'forbidden') {
        setFindings(recorded.error.findings);
        return;
      }
      const failure = recorded.ok ? null : recorded.error;
      const isDone = await act({
        run: async () =>
          failure === null || failure.kind === 'forbidden' ? ok(null) : err(failure),
        says: intl.formatMessage(
          { id: 'payments.recorded' },
          {
            amount: formatMoney(language, sumOf(draft)),
            name: intl.formatList(draft.people.map(({ name }) => name)),
          },
        ),
        kind: null,
      });
      if (!isDone || !recorded.ok) return;
      remember(scope, recorded.value);
      begin();
    },
  };
}
