import { useIntl } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import { updateFromSection } from '#shared/domain/tracts/templates/update-from-section.ts';
import { useNotify } from '../../../ui/notify.tsx';
import { useEditor } from '../session/editor-context.tsx';
import { useSectionFacts } from './use-section-facts.ts';

/** Brings the open leaflet to what its section says now, as one step back; null where that is not known. */
export function useUpdateFromSection(scope: ScopeId | null): (() => void) | null {
  const intl = useIntl();
  const notify = useNotify();
  const { session } = useEditor();
  const said = useSectionFacts(scope);
  if (scope === null || said === null) return null;
  return () => {
    const { tract } = session.read();
    const { stories } = session.copy(tract.objects.map(({ id }) => id));
    const { edit, kept } = updateFromSection(tract, stories, said.facts);
    const done = edit === null ? 'same' : 'updated';
    session.pause();
    const edited = edit === null ? null : session.edit(edit);
    session.pause();
    const outcome = edited === null || edited.ok ? done : 'refused';
    notify({
      tone: outcome === 'refused' ? 'problem' : 'done',
      message: intl.formatMessage({ id: `tracts.section.${outcome}` }, { kept }),
    });
  };
}
