import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type OpenPerson, usePlace } from '../../office/screen.ts';
import { useWishes } from '../../office/wishes.ts';
import type { GridHandle } from '../../ui/grid/grid-props.ts';
import { useRems } from '../../ui/toolbar/use-rems.ts';
import { sideBySide } from './side-by-side.ts';

type Asked = { readonly open: OpenPerson; readonly grid: RefObject<GridHandle | null> };

/** The list, the segments and a person, in the room that there is. */
export function useSides({ open, grid }: Asked) {
  const area = useRef<HTMLDivElement>(null);
  const roomRem = useRems(area);
  const [isSegmentOpen, setIsSegmentOpen] = useState(false);
  const { openPerson } = usePlace.getState();
  const sides = sideBySide({ roomRem, hasSegments: isSegmentOpen, hasPerson: open !== null });
  const isCovered = sides.segments === 'over' || sides.person === 'over';

  /** What lies over the list goes first: what is hidden takes no focus. */
  const backToList = (leave: () => void) => () => {
    flushSync(leave);
    grid.current?.focus();
  };
  const uncover = useEffectEvent(() => {
    if (!isCovered) return;
    flushSync(() => {
      openPerson(null);
      setIsSegmentOpen(false);
    });
  });
  useEffect(
    () =>
      useWishes.subscribe(({ searches }, before) => {
        // The search box takes the focus next.
        if (searches > before.searches) uncover();
      }),
    [],
  );

  return {
    area,
    sides,
    isCovered,
    isSegmentOpen,
    toggleSegments: () => {
      if (sides.segments !== 'away') return setIsSegmentOpen(false);
      setIsSegmentOpen(true);
      // Where there is no room for both, the person makes place.
      const both = sideBySide({ roomRem, hasSegments: true, hasPerson: open !== null });
      if (both.segments === 'away') openPerson(null);
    },
    closeSegments: backToList(() => setIsSegmentOpen(false)),
    closePerson: backToList(() => openPerson(null)),
  };
}
