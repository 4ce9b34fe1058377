import { type CommentThread, commentThreads } from '#shared/domain/tracts/comments/comment.ts';
import { useLive } from '../../../../office/use-live.ts';
import type { RecordRow } from '../../../../store/store-api/records.ts';
import { useEditor } from '../../session/editor-context.tsx';

export type CommentRow = RecordRow<'tract-comment'>;
export type Thread = CommentThread<CommentRow>;

/** What is said of the open leaflet, oldest first. */
export function useComments(): readonly Thread[] {
  const { id } = useEditor().session;
  const threads = useLive(`tract comments ${id}`, async (store) =>
    commentThreads(await store.records('tract-comment'), id),
  );
  return threads ?? [];
}
