/** How a panel stands to the list. */
export type Stand = 'away' | 'beside' | 'over';

type Wish = {
  /** Of the screen, in letters; null: not measured, everything finds room. */
  readonly roomRem: number | null;
  readonly hasSegments: boolean;
  readonly hasPerson: boolean;
};

export type Sides = {
  readonly segments: Stand;
  readonly person: Stand;
};

/** Narrower than this the list would be cut: it is beside a panel this wide at least, or under it. */
export const listRem = 22;
const segmentsRem = 24;
const personRem = 27;

/** The person who is opened goes before the segments, which come back when the person is closed. */
export function sideBySide({ roomRem, hasSegments, hasPerson }: Wish): Sides {
  const room = roomRem ?? Number.POSITIVE_INFINITY;
  const stand = (panelsRem: number): Stand => (room < panelsRem + listRem ? 'over' : 'beside');
  if (!hasPerson) return { segments: hasSegments ? stand(segmentsRem) : 'away', person: 'away' };
  const hasRoomForBoth = stand(segmentsRem + personRem) === 'beside';
  return {
    segments: hasSegments && hasRoomForBoth ? 'beside' : 'away',
    person: stand(personRem),
  };
}
