import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { useRecords } from '../../../../office/use-records.ts';

type SectionWords = {
  readonly known: ReadonlySet<string>;
  /** Null where there is no section to keep them. */
  readonly add: ((word: string) => void) | null;
};

const SectionWordsContext = createContext<SectionWords>({ known: new Set(), add: null });

/** What the section of the open leaflet writes and no dictionary knows. */
export const useSectionWords = (): SectionWords => useContext(SectionWordsContext);

type Props = { readonly scope: ScopeId | null; readonly children: ReactNode };

/** Around an open leaflet, which lives in that scope. */
export function SectionWordsProvider({ scope, children }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const rows = useRecords('section-word');
  const known = useMemo(
    () => new Set(rows?.filter((row) => row.scope === scope).map(({ fields }) => fields.name)),
    [rows, scope],
  );
  const add = (name: string, to: ScopeId) =>
    act({
      run: () => store.addRecord({ kind: 'section-word', scope: to, fields: { name } }),
      says: intl.formatMessage({ id: 'tracts.writing.spell.added' }, { word: name }),
      kind: 'record',
    });
  const words = {
    known,
    add: scope === null ? null : (word: string) => void add(word, scope),
  };
  return <SectionWordsContext value={words}>{children}</SectionWordsContext>;
}
