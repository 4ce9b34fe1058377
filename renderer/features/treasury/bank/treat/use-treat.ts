import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { BankLineFields } from '#shared/domain/bank/match/bank-line.ts';
import type { MatchAct } from '#shared/domain/bank/match/suggestion.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { commitFailureWords } from '../../../../office/failure-words.ts';
import { useStore } from '../../../../office/office.tsx';
import { todayHere } from '../../../../office/today.ts';
import type { PaymentFailure } from '../../../../store/store-api/contributions.ts';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import { useNotify } from '../../../../ui/notify.tsx';

type Forbidden = Extract<PaymentFailure, { kind: 'forbidden' }>;

/** A line of which only what is told of it has to be known. */
type TreatedLine = {
  readonly id: string;
  readonly fields: Pick<BankLineFields, 'bookedOn' | 'amount'>;
};

export type Decision = {
  readonly act: MatchAct;
  readonly reason: string | null;
  readonly remember: boolean;
};

export type Treating = {
  /** The law refused the last decision of this line. */
  readonly refused: { readonly line: string; readonly failure: Forbidden } | null;
  /** True when it is recorded. */
  readonly decide: (line: TreatedLine, decision: Decision) => Promise<boolean>;
};

/** Records what a line is, once: a second key pressed before the list has followed changes nothing. */
export function useTreat(): Treating {
  const intl = useIntl();
  const store = useStore();
  const notify = useNotify();
  const { language } = useAppearance().appearance;
  const [refused, setRefused] = useState<Treating['refused']>(null);
  const decided = useRef(new Set<string>());

  async function decide({ id, fields }: TreatedLine, decision: Decision): Promise<boolean> {
    if (decided.current.has(id)) return false;
    decided.current.add(id);
    const done = await store.confirmMatch({ line: id, on: todayHere(), ...decision });
    if (done.ok) {
      setRefused(null);
      const said = decision.act.kind === 'not-ours' ? 'setAside.done' : 'accepted';
      notify({
        tone: 'done',
        message: intl.formatMessage(
          { id: `treasury.bank.${said}` },
          { date: formatDay(fields.bookedOn), amount: formatMoney(language, fields.amount) },
        ),
      });
      return true;
    }
    decided.current.delete(id);
    const { error } = done;
    if (error.kind === 'forbidden') setRefused({ line: id, failure: error });
    else
      notify({
        tone: 'problem',
        message: intl.formatMessage({ id: commitFailureWords[error.kind] }),
      });
    return false;
  }

  return { refused, decide };
}
