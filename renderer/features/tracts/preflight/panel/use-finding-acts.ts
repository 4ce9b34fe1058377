import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import { zoomCanvas } from '../../canvas/wiring/zoom-canvas.ts';
import { useEdit } from '../../panels/use-edit.ts';
import { type Editor, useEditor } from '../../session/editor-context.tsx';

const mostWaved = 1_000;

export type FindingActs = {
  readonly goTo: (finding: Finding) => void;
  readonly mend: (finding: Finding) => void;
  readonly wave: (finding: Finding) => void;
  readonly unwave: (finding: Finding) => void;
  /** What came of the last act, for those who do not see it. */
  readonly said: string;
  /** Why it was refused; everything is as it was. */
  readonly problem: string | null;
};

/** What can be done with a finding; each is one step to undo. */
export function useFindingActs(): FindingActs {
  const intl = useIntl();
  const editor = useEditor();
  const edit = useEdit();
  const [said, say] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { session } = editor;
  const done = (refused: string | null, id: MessageId) => {
    session.pause();
    setProblem(refused);
    say(refused === null ? intl.formatMessage({ id }) : '');
  };
  const setWaved = (change: (waved: readonly string[]) => readonly string[]) =>
    edit({
      kind: 'set-document',
      properties: { waved: change(session.read().tract.meta.waved).slice(-mostWaved) },
    });
  return {
    said,
    problem,
    goTo: (finding) => goTo(editor, finding),
    mend: (finding) => {
      if (finding.mend === null) return;
      done(edit(finding.mend), 'tracts.preflight.said.mended');
      const added = finding.mend.kind === 'add' ? finding.mend.object : null;
      if (added) goTo(editor, { page: added.page, object: added.id });
    },
    wave: ({ id }) =>
      done(
        setWaved((waved) => [...waved, id]),
        'tracts.preflight.said.waved',
      ),
    unwave: ({ id }) =>
      done(
        setWaved((waved) => waved.filter((one) => one !== id)),
        'tracts.preflight.said.unwaved',
      ),
  };
}

/** To the page, and to the object on it; one of a master is chosen on the master. */
function goTo(editor: Editor, { page, object: id }: Pick<Finding, 'page' | 'object'>): void {
  const { state, session } = editor;
  const { objects } = session.read().tract;
  const object = objects.find((one) => one.id === id);
  const wanted = object?.page ?? page;
  const { setPage, setChosen, setWriting, ...before } = state.getState();
  setWriting(null);
  if (wanted !== null) setPage(wanted);
  setChosen(object ? [object.id] : []);
  const isSeen = !object || before.page !== wanted || isInView(editor, object.position);
  if (!isSeen) zoomCanvas(editor, { kind: 'page' });
}

function isInView({ state }: Editor, { x, y }: { readonly x: number; readonly y: number }) {
  const room = document.querySelector('[role="application"]')?.getBoundingClientRect();
  const { view } = state.getState();
  const [left, top] = [(x - view.x) * view.zoom, (y - view.y) * view.zoom];
  return room !== undefined && left > -1 && top > -1 && left < room.width && top < room.height;
}
