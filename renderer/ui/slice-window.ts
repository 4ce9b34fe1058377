/**
 * Keeps, of a list that may hold 200,000 rows, the pages around what is on screen. One request at a time; while
 * one runs only the newest wish is kept, so typing or scrolling fast never queues up. What is shown stays until
 * its successor has arrived: no flicker.
 */
export type Slice<Row, Extra> = {
  readonly total: number;
  readonly rows: readonly Row[];
  readonly extra: Extra;
};

export type Range = { readonly from: number; readonly to: number };

export type SliceView<Query, Row, Extra> = {
  /** The query that the rows answer; null before the first answer. */
  readonly query: Query | null;
  readonly total: number;
  readonly extra: Extra | null;
  readonly rowAt: (index: number) => Row | null;
};

export type SliceWindow<Query, Row, Extra> = {
  view(): SliceView<Query, Row, Extra>;
  subscribe(listener: () => void): () => void;
  ask(query: Query): void;
  /** The rows changed in the store: read again what is on screen. */
  refresh(): void;
  show(range: Range): void;
};

type Fetch<Query, Row, Extra> = (query: Query, range: Range) => Promise<Slice<Row, Extra>>;

const pageSize = 100;
const pagesKept = 60;

export function createSliceWindow<Query, Row, Extra>(
  fetch: Fetch<Query, Row, Extra>,
  onFailure: (failure: unknown) => void,
): SliceWindow<Query, Row, Extra> {
  const listeners = new Set<() => void>();
  let pages = new Map<number, readonly Row[]>();
  let wanted: { readonly query: Query; readonly isStale: boolean } | null = null;
  let range: Range = { from: 0, to: pageSize };
  let isBusy = false;
  let view: SliceView<Query, Row, Extra> = {
    query: null,
    total: 0,
    extra: null,
    rowAt: () => null,
  };

  function publish(query: Query, total: number, extra: Extra): void {
    const shown = pages;
    view = {
      query,
      total,
      extra,
      rowAt: (index) => shown.get(Math.floor(index / pageSize))?.[index % pageSize] ?? null,
    };
    for (const listener of listeners) listener();
  }

  async function answerNewQuery(query: Query): Promise<void> {
    const isSameList = view.query === query;
    const asked = isSameList ? wholePages(range) : { from: 0, to: 2 * pageSize };
    wanted = { query, isStale: false };
    const slice = await fetch(query, asked);
    // Something newer was typed meanwhile, but this is still nearer to it than what is shown.
    pages = toPages(asked.from, slice.rows);
    publish(query, slice.total, slice.extra);
  }

  async function fillGap(query: Query, page: number): Promise<void> {
    const from = page * pageSize;
    const slice = await fetch(query, { from, to: from + pageSize });
    pages = withPage(pages, page, slice.rows);
    publish(query, slice.total, slice.extra);
  }

  async function work(): Promise<void> {
    try {
      for (let next = nextStep(); next; next = nextStep()) await next();
    } catch (failure) {
      onFailure(failure);
    } finally {
      isBusy = false;
    }
  }

  function nextStep(): (() => Promise<void>) | null {
    if (!wanted) return null;
    const { query, isStale } = wanted;
    if (isStale || view.query !== query) return () => answerNewQuery(query);
    const gap = missingPage(pages, range, view.total);
    return gap === null ? null : () => fillGap(query, gap);
  }

  function pump(): void {
    if (isBusy) return;
    isBusy = true;
    // Never rejects; and the last `nextStep` and `isBusy = false` run in one go, so no wish falls between them.
    void work();
  }

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: (query) => {
      wanted = { query, isStale: true };
      pump();
    },
    refresh: () => {
      if (wanted) wanted = { ...wanted, isStale: true };
      pump();
    },
    show: (shown) => {
      range = shown;
      pump();
    },
  };
}

function wholePages({ from, to }: Range): Range {
  return {
    from: Math.floor(from / pageSize) * pageSize,
    to: (Math.floor(to / pageSize) + 1) * pageSize,
  };
}

function toPages<Row>(from: number, rows: readonly Row[]): Map<number, readonly Row[]> {
  const pages = new Map<number, readonly Row[]>();
  for (let start = 0; start < rows.length; start += pageSize) {
    pages.set((from + start) / pageSize, rows.slice(start, start + pageSize));
  }
  return pages;
}

function withPage<Row>(
  pages: ReadonlyMap<number, readonly Row[]>,
  page: number,
  rows: readonly Row[],
): Map<number, readonly Row[]> {
  const kept = [...pages].sort(([a], [b]) => Math.abs(a - page) - Math.abs(b - page));
  return new Map([...kept.slice(0, pagesKept - 1), [page, rows]]);
}

/** On screen first, then the page after, then the one before. */
function missingPage(
  pages: ReadonlyMap<number, unknown>,
  range: Range,
  total: number,
): number | null {
  const first = Math.floor(range.from / pageSize);
  const last = Math.floor(range.to / pageSize);
  const onScreen = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const lastPage = Math.ceil(total / pageSize) - 1;
  const wishes = [...onScreen, last + 1, first - 1];
  return wishes.find((page) => page >= 0 && page <= lastPage && !pages.has(page)) ?? null;
}
