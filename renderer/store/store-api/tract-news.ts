import type { TractNews } from '#shared/domain/tracts/merge/news/tract-news.ts';

/** What other offices changed on leaflets, kept sealed on this computer alone. */
export type TractNewsApi = {
  /** Newest first. */
  tractNews(id: string): Promise<readonly TractNews[]>;
  /** That it was read, and which of its changes (by their place) were restored here. */
  markTractNews(input: {
    readonly tract: string;
    readonly news: readonly string[];
    readonly restored: readonly number[];
  }): Promise<void>;
};
