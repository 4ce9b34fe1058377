import { uuidv7 } from 'uuidv7';
import { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Editor } from '../session/editor-context.tsx';

/** As large as the one that is shown, and after it. */
export function addPage({ session, state }: Editor): void {
  const { page, setPage } = state.getState();
  const { pages } = session.read().tract;
  const setup = pages.find(({ id }) => id === page)?.setup;
  if (setup === undefined) return;
  const id = PageId.parse(uuidv7());
  session.pause();
  const added = session.edit({ kind: 'add-page', id, as: 'page', setup, name: '', after: page });
  if (added.ok) setPage(id);
}

export function turnPage({ session, state }: Editor, by: 1 | -1): void {
  const { page, setPage } = state.getState();
  const { pages } = session.read().tract;
  const next = pages[pages.findIndex(({ id }) => id === page) + by];
  if (next !== undefined) setPage(next.id);
}
