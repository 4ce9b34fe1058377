import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import {
  factsOf,
  nothingSaid,
  type SectionFactsFields,
} from '#shared/domain/tracts/templates/section-record.ts';
import { useDrafts } from '../../../office/drafts.ts';
import { useStore } from '../../../office/office.tsx';
import { useAct } from '../../../office/use-act.ts';
import { useSectionFacts } from './use-section-facts.ts';

type Patch = Partial<SectionFactsFields>;

export type SectionDraft = {
  /** What is kept, and over it what was changed and not saved. */
  readonly facts: SectionFacts;
  readonly isChanged: boolean;
  readonly change: (patch: Patch) => void;
  readonly forget: () => void;
  readonly save: () => Promise<void>;
};

/** Kept while one looks at something else; saved as one act that can be taken back. Null until the store has answered. */
export function useSectionDraft(scope: ScopeId, givenName: string): SectionDraft | null {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const said = useSectionFacts(scope);
  const key = `section-facts ${scope}`;
  // Only this hook keeps something under this key; a schema would take the space away that was just typed.
  const typed = useDrafts(({ byKey }) => byKey.get(key)?.values) as Patch | undefined;
  if (said === null) return null;
  const patch = typed ?? {};
  const before = said.row?.fields ?? nothingSaid;
  const facts = factsOf({ ...before, ...patch }, givenName);
  const forget = () => useDrafts.getState().drop(key);

  const write = () => {
    if (said.row === null) {
      // The undo list calls it by its name.
      const fields = { ...nothingSaid, name: givenName || null, ...patch };
      return store.addRecord({ kind: 'section-facts', scope, fields });
    }
    const { id, rev } = said.row;
    return store.editRecord({ kind: 'section-facts', id, patch, seenRev: rev });
  };
  return {
    facts,
    isChanged: Object.keys(patch).length > 0,
    change: (more) =>
      useDrafts.getState().keep(key, {
        subject: intl.formatMessage({ id: 'settings.tracts' }),
        values: { ...patch, ...more },
      }),
    forget,
    save: async () => {
      const says = intl.formatMessage({ id: 'tracts.section.saved' });
      if (await act({ run: write, says, kind: 'record' })) forget();
    },
  };
}
