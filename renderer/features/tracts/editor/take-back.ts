import { useIntl } from 'react-intl';
import type { TractSelection } from '#shared/domain/tracts/document/history/selection.ts';
import { useCanvas } from '../canvas/wiring/use-canvas.ts';
import { type Editor, useEditor } from '../session/editor-context.tsx';

/** Undo or redo, choose again what was chosen then, on the page where it is, and say so. */
export function useTakeBack(): (way: 'undo' | 'redo') => void {
  const editor = useEditor();
  const { say } = useCanvas();
  const intl = useIntl();
  return (way) => {
    const { session } = editor;
    const isPossible = way === 'undo' ? session.canUndo() : session.canRedo();
    const selection = session[way]();
    if (selection !== null) choose(editor, selection);
    const done = isPossible ? way : (`no-${way}` as const);
    say(intl.formatMessage({ id: `tracts.canvas.said.${done}` }));
  };
}

function choose({ session, state }: Editor, selection: TractSelection): void {
  const { tract } = session.read();
  const { setPage, setChosen, page } = state.getState();
  const wanted = tract.objects.filter((object) =>
    selection.kind === 'objects'
      ? selection.objects.includes(object.id)
      : object.kind === 'text' && object.story === selection.story,
  );
  const [first] = wanted;
  if (first && tract.pages.some(({ id }) => id === first.page)) setPage(first.page);
  else if (!tract.pages.some(({ id }) => id === page) && tract.pages[0]) setPage(tract.pages[0].id);
  setChosen(wanted.map(({ id }) => id));
}
