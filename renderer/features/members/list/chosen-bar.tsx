import { MemberId } from '#shared/domain/members/member.ts';
import { unreachable } from '#shared/result.ts';
import type { ListQuestion } from '../../../store/list-api.ts';
import type { Who } from '../../../store/store-api/bulk.ts';
import type { Checked } from '../../../ui/grid/grid-types.ts';
import { countChecked, nothingChecked } from '../../../ui/grid/selection/checked-rows.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { useListState } from './list-state.ts';
import { TakeOutButtons } from './take-out-buttons.tsx';
import { type Asked, questionOf } from './use-member-list.ts';

type Props = { readonly asked: Asked; readonly people: number };

/** What can be done with those who are ticked; nothing while nobody is. */
export function ChosenBar({ asked, people }: Props) {
  const { checked, check } = useListState();
  const count = countChecked(checked, people);
  if (count === 0) return null;
  const who = whoIs(checked, questionOf(asked));
  return (
    <BulkBar who={who} count={count} onClear={() => check(nothingChecked)}>
      <TakeOutButtons asked={asked} who={who} count={count} />
    </BulkBar>
  );
}

function whoIs(checked: Checked, question: ListQuestion): Who<ListQuestion> {
  switch (checked.kind) {
    case 'some':
      return { kind: 'ids', ids: idsIn(checked.keys) };
    case 'all':
      return { kind: 'query', query: question, except: idsIn(checked.except) };
    default:
      return unreachable(checked);
  }
}

const idsIn = (keys: ReadonlySet<string>) => [...keys].map((key) => MemberId.parse(key));
