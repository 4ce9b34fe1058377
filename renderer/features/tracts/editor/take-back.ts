import type { TractSelection } from '#shared/domain/tracts/document/history/selection.ts';
import type { Editor } from '../session/editor-context.tsx';

/** Undo or redo, and choose again what was chosen then, on the page where it is. */
export function takeBack(editor: Editor, way: 'undo' | 'redo'): void {
  const selection = editor.session[way]();
  if (selection !== null) choose(editor, selection);
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
