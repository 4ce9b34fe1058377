import type { TractNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import { useLive } from '../../../../office/use-live.ts';
import { useEditor } from '../../session/editor-context.tsx';

/** What other offices changed on the open leaflet, newest first. */
export function useNews(): readonly TractNews[] {
  const { session } = useEditor();
  return useLive(`tract news ${session.id}`, (store) => store.tractNews(session.id)) ?? [];
}
