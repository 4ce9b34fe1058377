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
  const people = useLive('has people', async (store) => {
    const [sections, tracts] = await Promise.all([store.sections(), store.tractSections()]);
    return sections.length > 0 || tracts.length === 0;
  });
  const dues = useLive('has dues', async (store) =>
    (await store.duesSections()).some(({ canWrite }) => canWrite),
  );
  const isElsewhere = people === false && ofPeople.has(screen.kind);
  useEffect(() => {
    if (isElsewhere) usePlace.setState({ current: { kind: 'tracts', open: { kind: 'none' } } });
  }, [isElsewhere]);
  return {
    grounds: {
      people: people ?? true,
      // Whoever sees nobody keeps nobody’s money.
      dues: people === true && (dues ?? false),
      tract: screen.kind === 'tracts' && screen.open.kind === 'tract',
    },
    isKnown: people !== null && !isElsewhere,
  };
}
