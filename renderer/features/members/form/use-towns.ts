import { useEffect, useState } from 'react';
import type { Towns } from '#shared/domain/places/towns.ts';
import { loadTowns } from '../../../places/load-towns.ts';

/** The towns of France once they are read; null before, and when they cannot be: an address can do without help. */
export function useTowns(): Towns | null {
  const [towns, setTowns] = useState<Towns | null>(null);
  useEffect(() => {
    let isOver = false;
    loadTowns().then(
      (read) => {
        if (!isOver) setTowns(() => read);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, []);
  return towns;
}
