import { useIntl } from 'react-intl';
import { IsoDateTime } from '#shared/domain/dates.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { TractCommentFields } from '#shared/domain/tracts/comments/comment.ts';
import { useStore } from '../../../../office/office.tsx';
import { useAct } from '../../../../office/use-act.ts';
import { zoomCanvas } from '../../canvas/wiring/zoom-canvas.ts';
import { useEditor } from '../../session/editor-context.tsx';
import { cornerOf } from './comment-place.ts';
import { useCommentsState } from './comments-state.ts';
import type { CommentRow } from './use-comments.ts';

type About = Pick<TractCommentFields, 'answers' | 'page' | 'object' | 'place'>;

/** What one does with comments; each is told, and can be taken back. */
export function useCommentActs(scope: ScopeId) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const editor = useEditor();
  const { session, state } = editor;
  const says = (done: 'added' | 'answered' | 'resolved' | 'reopened' | 'deleted') =>
    intl.formatMessage({ id: `tracts.comments.said.${done}` });

  async function add(text: string, about: About): Promise<boolean> {
    const { accountName: by } = await store.syncState();
    const at = IsoDateTime.parse(new Date().toISOString());
    const fields = { ...about, tract: session.id, text, by, at, resolved: false };
    return act({
      run: () => store.addRecord({ kind: 'tract-comment', scope, fields }),
      says: says(about.answers === null ? 'added' : 'answered'),
      kind: 'record',
    });
  }

  return {
    /** On what is chosen; else where one pointed, or in the middle of the page that is shown. */
    add: async (text: string) => {
      const { pin, unpin } = useCommentsState.getState();
      const { tract } = session.read();
      const { page, chosen } = state.getState();
      const object = tract.objects.find(({ id }) => id === chosen[0]);
      const setup = tract.pages.find(({ id }) => id === page)?.setup;
      const middle = { x: (setup?.width ?? 0) / 2, y: (setup?.height ?? 0) / 2 };
      const free = pin ?? { page, place: middle };
      const where = object ? { page: object.page, place: cornerOf(object) } : free;
      const done = await add(text, { answers: null, object: object?.id ?? null, ...where });
      if (done) unpin();
      return done;
    },
    answer: (text: string, { id, fields: { page, object, place } }: CommentRow) =>
      add(text, { answers: id, page, object, place }),
    resolve: ({ id, rev }: CommentRow, resolved: boolean) =>
      act({
        run: () =>
          store.editRecord({ kind: 'tract-comment', id, patch: { resolved }, seenRev: rev }),
        says: says(resolved ? 'resolved' : 'reopened'),
        kind: 'record',
      }),
    remove: ({ id }: CommentRow) =>
      act({
        run: () => store.deleteRecord({ kind: 'tract-comment', id }),
        says: says('deleted'),
        kind: 'record',
      }),
    /** To its page, whole, with what it is about chosen while it is there. */
    goTo: ({ fields: { page, object: id } }: CommentRow) => {
      const { tract } = session.read();
      const object = tract.objects.find((one) => one.id === id);
      const wanted = tract.pages.find((one) => one.id === (object?.page ?? page));
      const { setPage, setChosen, setWriting } = state.getState();
      setWriting(null);
      if (wanted) setPage(wanted.id);
      setChosen(object ? [object.id] : []);
      zoomCanvas(editor, { kind: 'page' });
    },
  };
}
