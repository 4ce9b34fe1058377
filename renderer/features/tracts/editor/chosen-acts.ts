import { uuidv7 } from 'uuidv7';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Editor } from '../session/editor-context.tsx';

/** Does one thing as an undo step of its own and chooses what is to be chosen then. False when it was refused. */
function does({ session, state }: Editor, edit: TractEdit, chosen: readonly ObjectId[]): boolean {
  const { setChosen, chosen: before } = state.getState();
  session.pause();
  const done = session.edit(edit, {
    before: { kind: 'objects', objects: before },
    after: { kind: 'objects', objects: chosen },
  });
  if (done.ok) setChosen(chosen);
  return done.ok;
}

const chosenIn = ({ state }: Editor) => state.getState().chosen;
const objectsIn = ({ session }: Editor) => session.read().tract.objects;

export function chooseAll(editor: Editor): void {
  const { page, setChosen } = editor.state.getState();
  const all = objectsIn(editor).filter(
    (object) => object.page === page && object.group === null && !object.locked && !object.hidden,
  );
  setChosen(all.map(({ id }) => id));
}

export function deleteChosen(editor: Editor): boolean {
  return does(editor, { kind: 'delete', objects: chosenIn(editor) }, []);
}

/** Aside, so that one sees that there are two. */
export function duplicateChosen(editor: Editor): boolean {
  const stamp = uuidv7();
  const { page } = editor.state.getState();
  const clip = editor.session.copy(chosenIn(editor));
  const before = new Set(objectsIn(editor).map(({ id }) => id));
  const edit = { kind: 'paste', clip, page, by: { x: 5, y: 5 }, stamp } as const;
  if (!does(editor, edit, [])) return false;
  const fresh = objectsIn(editor).filter(({ id }) => !before.has(id));
  const ids = new Set(fresh.map(({ id }) => id));
  const outer = fresh.filter(({ group }) => group === null || !ids.has(group));
  editor.state.getState().setChosen(outer.map(({ id }) => id));
  return true;
}

export function groupChosen(editor: Editor): boolean {
  const id = ObjectId.parse(uuidv7());
  return does(editor, { kind: 'group', id, objects: chosenIn(editor), name: '' }, [id]);
}

export function ungroupChosen(editor: Editor): void {
  const chosen = chosenIn(editor);
  const objects = objectsIn(editor);
  const groups = objects.filter(({ id, kind }) => kind === 'group' && chosen.includes(id));
  const freed = objects.flatMap(({ id, group }) =>
    groups.some((one) => one.id === group) ? [id] : [],
  );
  for (const { id } of groups) does(editor, { kind: 'ungroup', group: id }, freed);
}

/** As large as the one that is shown, and after it. */
export function addPage(editor: Editor): void {
  const { page, setPage } = editor.state.getState();
  const { pages } = editor.session.read().tract;
  const setup = pages.find(({ id }) => id === page)?.setup;
  if (setup === undefined) return;
  const id = PageId.parse(uuidv7());
  const added = { kind: 'add-page', id, as: 'page', setup, name: '', after: page } as const;
  if (does(editor, added, [])) setPage(id);
}

export function turnPage({ session, state }: Editor, by: 1 | -1): void {
  const { page, setPage } = state.getState();
  const { pages } = session.read().tract;
  const next = pages[pages.findIndex(({ id }) => id === page) + by];
  if (next !== undefined) setPage(next.id);
}
