import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { ScopeId } from '#shared/domain/scope.ts';
import { type OfferedFamily, offeredFamilies } from '#shared/domain/tracts/fonts/font-families.ts';
import { useRecords } from '../../../office/use-records.ts';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { FontsDialog } from './dialog/fonts-dialog.tsx';

type SectionFonts = {
  readonly families: readonly OfferedFamily[];
  readonly records: readonly RecordRow<'font'>[];
  /** Shows the section's own fonts, to add and remove some; null where there is no section to keep them. */
  readonly open: (() => void) | null;
};

const onlyShipped: SectionFonts = { families: offeredFamilies([]), records: [], open: null };

const SectionFontsContext = createContext<SectionFonts>(onlyShipped);

/** What one can write with in the open leaflet. */
export const useSectionFonts = (): SectionFonts => useContext(SectionFontsContext);

type Props = { readonly scope: ScopeId | null; readonly children: ReactNode };

/** Around an open leaflet, which lives in that scope. */
export function SectionFontsProvider({ scope, children }: Props) {
  const all = useRecords('font');
  const [isOpen, setIsOpen] = useState(false);
  const fonts = useMemo((): SectionFonts => {
    const records = (all ?? []).filter((record) => record.scope === scope);
    const families = offeredFamilies(records.map(({ fields }) => fields));
    return { families, records, open: scope === null ? null : () => setIsOpen(true) };
  }, [all, scope]);
  return (
    <SectionFontsContext value={fonts}>
      {children}
      {isOpen && scope !== null ? (
        <FontsDialog scope={scope} records={fonts.records} onClose={() => setIsOpen(false)} />
      ) : null}
    </SectionFontsContext>
  );
}
