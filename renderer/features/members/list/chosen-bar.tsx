import { MemberId } from '#shared/domain/members/member.ts';
import { unreachable } from '#shared/result.ts';
import type { ListQuestion } from '../../../store/list-api.ts';
import type { Who } from '../../../store/store-api/bulk.ts';
import type { Checked } from '../../../ui/grid/grid-types.ts';
import { countChecked, nothingChecked } from '../../../ui/grid/selection/checked-rows.ts';
import { BulkBar } from '../bulk/bulk-bar.tsx';
import { useListState } from './list-state.ts';
import { type Asked, questionOf } from './use-member-list.ts';
import { useTakeOut } from './use-take-out.tsx';

type Props = { readonly asked: Asked; readonly people: number };

/** What can be done with those who are ticked; nothing while nobody is. */
export function ChosenBar({ asked, people }: Props) {
  const { checked, check } = useListState();
  const count = countChecked(checked, people);
  const who = whoIs(checked, questionOf(asked));
  const { actions, dialog } = useTakeOut({ asked, who, count });
  if (count === 0) return null;
  return (
    <>
      <BulkBar who={who} count={count} onClear={() => check(nothingChecked)} others={actions} />
      {dialog}
    </>
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
