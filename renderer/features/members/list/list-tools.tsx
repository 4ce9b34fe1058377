import { useRef } from 'react';
import { countChecked } from '../../../ui/grid/selection/checked-rows.ts';
import { useRems } from '../../../ui/toolbar/use-rems.ts';
import styles from '../members-screen.module.css';
import { SegmentBar } from '../segments/segment-bar.tsx';
import { ViewMenu } from '../views/view-menu.tsx';
import { useListState } from './list-state.ts';
import { TakeOutButtons } from './take-out-buttons.tsx';
import type { Asked } from './use-member-list.ts';

type Props = {
  readonly asked: Asked;
  readonly people: number;
  readonly isSegmentOpen: boolean;
  readonly onToggleSegment: () => void;
};

// In letters: below the first the ways out are icons, below the second everything is.
const iconsRem = 38;
const allIconsRem = 26;

/** What the list shows, how, and the ways out of the file. */
export function ListTools({ asked, people, isSegmentOpen, onToggleSegment }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const room = useRems(bar) ?? Number.POSITIVE_INFINITY;
  const isAnyChecked = useListState(({ checked }) => countChecked(checked, people) > 0);
  const isNarrowest = room < allIconsRem;
  return (
    <div ref={bar} className={styles.tools}>
      <SegmentBar isOpen={isSegmentOpen} isIconAlone={isNarrowest} onToggle={onToggleSegment} />
      <ViewMenu isIconAlone={isNarrowest} />
      {/* While people are ticked, what is printed and exported is them: below the list. */}
      {isAnyChecked ? null : (
        <TakeOutButtons asked={asked} count={people} isIconAlone={room < iconsRem} />
      )}
    </div>
  );
}
