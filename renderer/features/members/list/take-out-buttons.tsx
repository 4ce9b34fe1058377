import { ToolButton } from '../../../ui/toolbar/tool-button.tsx';
import type { Asked } from './use-member-list.ts';
import { useTakeOut } from './use-take-out.tsx';

type Props = {
  readonly asked: Asked;
  readonly count: number;
  readonly isIconAlone: boolean;
};

/** All that the list shows, on paper or into another file. */
export function TakeOutButtons({ asked, count, isIconAlone }: Props) {
  const { actions, dialog } = useTakeOut({ asked, who: null, count });
  return (
    <>
      {actions.map(({ id, run, ...look }) => (
        <ToolButton
          key={id}
          {...look}
          isIconAlone={isIconAlone}
          isDisabled={count === 0}
          opens="dialog"
          onClick={run}
        />
      ))}
      {dialog}
    </>
  );
}
