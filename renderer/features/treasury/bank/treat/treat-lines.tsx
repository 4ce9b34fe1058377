import { IconCircleCheck } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MatchAct } from '#shared/domain/bank/match/suggestion.ts';
import { Empty } from '../../../../ui/empty.tsx';
import type { Range } from '../../../../ui/slice-window.ts';
import styles from '../bank.module.css';
import { LineList } from '../line-list.tsx';
import type { BankLinesView } from '../use-bank-lines.ts';
import { ByHand } from './by-hand.tsx';
import { LineDetail } from './line-detail.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';
import { SetAside } from './set-aside.tsx';
import { useTreat } from './use-treat.ts';

type Props = { readonly view: BankLinesView; readonly onRange: (range: Range) => void };

type Asking =
  | { readonly kind: 'by-hand' | 'set-aside' }
  | { readonly kind: 'reverse'; readonly act: MatchAct };

/** Line after line from the oldest: what it may be and why, accepted with one key. */
export function TreatLines({ view, onRange }: Props) {
  const intl = useIntl();
  const { refused, decide } = useTreat();
  const [place, setPlace] = useState(0);
  const [choice, setChoice] = useState<{ line: string; at: number; remember: boolean } | null>(
    null,
  );
  const [asking, setAsking] = useState<Asking | null>(null);
  const here = Math.max(0, Math.min(place, view.total - 1));
  const line = view.rowAt(here);
  if (view.total === 0)
    return (
      <Empty
        icon={<IconCircleCheck size="2.5rem" stroke={1.5} />}
        title={<FormattedMessage id="treasury.bank.allTreated.title" />}
      >
        <FormattedMessage id="treasury.bank.allTreated.text" />
      </Empty>
    );

  const own = line !== null && choice?.line === line.id ? choice : { at: 0, remember: false };
  const chosen = line?.suggestions[own.at];
  const choose = (patch: Partial<typeof own>) => {
    if (line !== null) setChoice({ ...own, ...patch, line: line.id });
  };
  const accept = () => {
    if (line === null || chosen === undefined) return;
    const { act } = chosen;
    // What the ledger takes back, it takes back with a reason.
    if (act.kind === 'reverse') setAsking({ kind: 'reverse', act });
    else void decide(line, { act, reason: null, remember: own.remember });
  };
  const step = (by: number) => {
    const count = line?.suggestions.length ?? 0;
    if (count > 0) choose({ at: (own.at + by + count) % count });
  };
  const acts: Readonly<Record<string, () => void>> = {
    enter: accept,
    arrowright: () => step(1),
    arrowleft: () => step(-1),
    // Nobody pays what leaves the account.
    p: () => {
      if (line !== null && line.fields.amount > 0) setAsking({ kind: 'by-hand' });
    },
    e: () => setAsking({ kind: 'set-aside' }),
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const act = acts[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const finish = async (decision: Parameters<typeof decide>[1]) => {
    if (line !== null && (await decide(line, decision))) setAsking(null);
  };

  return (
    <div className={styles.treat}>
      <LineList
        label={intl.formatMessage({ id: 'treasury.bank.list' })}
        total={view.total}
        lineAt={view.rowAt}
        here={here}
        onKey={press}
        onMove={setPlace}
        onRange={onRange}
      />
      {line === null ? null : (
        <LineDetail
          line={line}
          chosen={own.at}
          remember={own.remember}
          findings={refused?.line === line.id ? refused.failure.findings : []}
          onChoose={(at) => choose({ at })}
          onRemember={(remember) => choose({ remember })}
          onAccept={accept}
          onByHand={() => setAsking({ kind: 'by-hand' })}
          onSetAside={() => setAsking({ kind: 'set-aside' })}
        />
      )}
      {line !== null && asking?.kind === 'by-hand' ? (
        <ByHand
          line={line}
          remember={own.remember}
          findings={refused?.line === line.id ? refused.failure.findings : []}
          onDecide={(decision) => void finish(decision)}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {line !== null && asking?.kind === 'set-aside' ? (
        <SetAside
          line={line}
          remember={own.remember}
          onDecide={(decision) => void finish(decision)}
          onClose={() => setAsking(null)}
        />
      ) : null}
      {asking?.kind === 'reverse' ? (
        <ReverseDialog
          onReason={(reason) => void finish({ act: asking.act, reason, remember: false })}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </div>
  );
}
