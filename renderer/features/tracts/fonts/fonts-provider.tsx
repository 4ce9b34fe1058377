import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { offeredFamilies } from '#shared/domain/tracts/fonts/font-families.ts';
import { useOffice } from '../../../office/office.tsx';
import { useRecords } from '../../../office/use-records.ts';
import { noOwnFonts, officeFonts } from '../paint/fonts/font-desk.ts';
import { judgeInWorker } from './judge/judge-desk.ts';
import { offerHere } from './offered-here.ts';
import { readOwnFonts } from './read-own-font.ts';

type Props = { readonly children: ReactNode };

/** Around whatever shows leaflets: the section's own fonts are read from its file, and let go with it. */
export function FontsProvider({ children }: Props) {
  const { store, onChange } = useOffice();
  const records = useRecords('font');
  // Before what is within asks for its first font.
  useLayoutEffect(() => {
    officeFonts.readOwnFrom(readOwnFonts(store, judgeInWorker));
    const forget = onChange(() => void officeFonts.lookAgain());
    return () => {
      forget();
      officeFonts.readOwnFrom(noOwnFonts);
    };
  }, [store, onChange]);
  useEffect(() => {
    if (records === null) return;
    void officeFonts.keepOnly(new Set(records.map(({ fields }) => fields.sha256)));
    offerHere(offeredFamilies(records.map(({ fields }) => fields)));
    return () => offerHere(offeredFamilies([]));
  }, [records]);
  return children;
}
