import { useIntl } from 'react-intl';
import { together } from '#shared/domain/tracts/document/edits/together.ts';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import type { ObjectField } from '#shared/domain/tracts/document/model/object.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { useChosen, useEditor } from '../session/editor-context.tsx';
import type { SessionRefusal } from '../session/tract-session.ts';
import { writingState } from '../writing/writing-state.ts';

/** What was refused, in words to show under the field; `null` when it is done. */
export type Problem = string | null;

/** Does edits as one undo step, and says what came of them. */
export function useEdit(): (...edits: readonly TractEdit[]) => Problem {
  const { session, state } = useEditor();
  const intl = useIntl();
  return (...edits) => {
    session.pause();
    if (edits.length === 0) return null;
    const written = writingState.getState().selection;
    const selection = written
      ? ({ kind: 'text', ...written } as const)
      : ({ kind: 'objects', objects: state.getState().chosen } as const);
    const done = session.edit(together(edits), { before: selection, after: selection });
    return done.ok ? null : intl.formatMessage({ id: refusals[done.error.kind] });
  };
}

/** Sets properties of everything that is chosen, or of these. */
export function useSet(): (properties: Readonly<Partial<Record<ObjectField, unknown>>>) => Problem {
  const edit = useEdit();
  const objects = useChosen().map(({ id }) => id);
  return (properties) => edit({ kind: 'set', objects, properties });
}

const refusals: Readonly<Record<SessionRefusal['kind'], MessageId>> = {
  unknown: 'tracts.panels.refused.gone',
  'already-there': 'tracts.panels.refused.gone',
  locked: 'tracts.panels.refused.locked',
  invalid: 'tracts.panels.refused.invalid',
  'last-page': 'tracts.panels.refused.last-page',
  'not-together': 'tracts.panels.refused.not-together',
  'has-text': 'tracts.panels.refused.has-text',
  circle: 'tracts.panels.refused.circle',
  'too-much': 'tracts.panels.refused.too-much',
  'read-only': 'tracts.panels.refused.read-only',
};
