import { useEffect } from 'react';
import type { Grounds } from '#shared/commands/offered-commands.ts';
import { type Screen, usePlace } from '../../office/screen.ts';
import { useLive } from '../../office/use-live.ts';

const ofPeople: ReadonlySet<Screen['kind']> = new Set(['members', 'import', 'duplicates', 'bin']);

/**
 * What can be done here: whoever may lay out leaflets and see nobody, a volunteer, works among leaflets and
 * meets no place of people. `isKnown` is false until the store has said which of both it is.
 */
export function useGrounds(): { readonly grounds: Grounds; readonly isKnown: boolean } {
  const screen = usePlace((place) => place.current);
  const held = useLive('what is held', async (store) => {
    const [sections, tracts, dues] = await Promise.all([
      store.sections(),
      store.tractSections(),
      store.duesSections(),
    ]);
    return {
      people: sections.length > 0 || tracts.length === 0,
      dues: dues.some(({ canWrite }) => canWrite),
    };
  });
  const people = held?.people ?? null;
  const isElsewhere = people === false && ofPeople.has(screen.kind);
  useEffect(() => {
    if (isElsewhere) usePlace.setState({ current: { kind: 'tracts', open: { kind: 'none' } } });
  }, [isElsewhere]);
  return {
    grounds: {
      people: people ?? true,
      // Whoever sees nobody keeps nobody’s money.
      dues: (held?.people ?? false) && (held?.dues ?? false),
      tract: screen.kind === 'tracts' && screen.open.kind === 'tract',
    },
    isKnown: people !== null && !isElsewhere,
  };
}
