import { useEffect, useEffectEvent, useState } from 'react';
import { type DuplicateRuleId, duplicateRules } from '#shared/domain/duplicates/duplicate-rules.ts';
import { useStore } from '../../office/office.tsx';
import type { DuplicateSearch } from '../../store/store-api/duplicates.ts';
import { type Pair, withoutPair, withoutPerson } from './settled-groups.ts';

export type SearchState =
  | DuplicateSearch
  | { readonly kind: 'searching'; readonly progress: number };

const everyRule = duplicateRules.map(({ id }) => id);
const askEveryMs = 150;

/** The search as it runs in the store; the list stays still until somebody asks again, but for what was settled in it. */
export function useDuplicates() {
  const store = useStore();
  const [rules, setRules] = useState<readonly DuplicateRuleId[]>(everyRule);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<SearchState>({ kind: 'searching', progress: 0 });
  const [failure, setFailure] = useState<{ readonly cause: unknown } | null>(null);
  const searchNow = useEffectEvent(() => store.findDuplicates(rules));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round, or other rules, are the reason to search anew.
  useEffect(() => {
    let isOver = false;
    setState({ kind: 'searching', progress: 0 });
    const ask = async () => {
      const progress = await store.duplicatesProgress();
      if (!isOver && progress !== null) setState({ kind: 'searching', progress });
    };
    const asking = setInterval(() => void ask(), askEveryMs);
    const end = () => {
      isOver = true;
      clearInterval(asking);
    };
    searchNow().then(
      (found) => {
        if (isOver) return;
        end();
        setState(found);
      },
      (cause: unknown) => {
        end();
        setFailure({ cause });
      },
    );
    return end;
  }, [store, round, rules]);

  // A store that cannot answer is a bug: the error boundary shows it.
  if (failure) throw failure.cause;
  return {
    state,
    rules,
    choose: setRules,
    again: () => setRound((before) => before + 1),
    stop: () => void store.cancelDuplicates(),
    /** Two records that are two people. */
    setApart: (pair: Pair) => setState((before) => settled(before, withoutPair(pair))),
    /** A record that another one speaks for now. */
    leaveOut: (id: string) => setState((before) => settled(before, withoutPerson(id))),
  };
}

const settled = (state: SearchState, left: ReturnType<typeof withoutPair>): SearchState =>
  state.kind === 'found' ? { kind: 'found', groups: left(state.groups) } : state;
