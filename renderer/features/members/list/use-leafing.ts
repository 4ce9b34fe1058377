import { type OpenPerson, usePlace } from '../../../office/screen.ts';
import { useListState } from './list-state.ts';
import type { MemberList } from './use-member-list.ts';

type Leafing = {
  readonly open: OpenPerson;
  readonly list: MemberList;
};

type Step = (() => void) | null;

/** The pages of the people in the list, one after the other, like letters. */
export function useLeafing({ open, list: { view } }: Leafing): {
  readonly previous: Step;
  readonly next: Step;
} {
  const { line, moveTo } = useListState();
  const { openPerson } = usePlace.getState();
  const from = lineOf(line);
  const to = (step: 1 | -1): Step => {
    for (let at = from + step; at >= 0 && at < view.total; at += step) {
      const found = view.rowAt(at);
      // Beyond what is loaded nobody can be opened yet.
      if (found === null) return null;
      if (found.kind === 'row') {
        return () => {
          moveTo(at);
          openPerson(found.row.id);
        };
      }
    }
    return null;
  };
  return { previous: to(-1), next: to(1) };

  /** Where the open person stands, when they are near; else where the keyboard is. */
  function lineOf(start: number): number {
    for (let away = 0; away < nearby; away += 1) {
      for (const at of [start + away, start - away]) {
        const found = view.rowAt(at);
        if (found?.kind === 'row' && found.row.id === open) return at;
      }
    }
    return start;
  }
}

const nearby = 100;
