import type { PageId } from '../model/ids.ts';
import { type Page, Page as PageSchema, plainGrid } from '../model/page.ts';
import type { TractFault } from '../model/tract.ts';
import { byOrder } from '../order/by-order.ts';

export type MendedPages = {
  readonly pages: readonly Page[];
  readonly masters: readonly Page[];
  readonly binned: readonly Page[];
  readonly faults: readonly TractFault[];
};

/** There is always a page: the first deleted one comes back when two offices each deleted the last of the other. */
export function mendPages(read: readonly Page[]): MendedPages {
  const ordered = read.toSorted(byOrder);
  const masters = ordered.filter(({ kind, deleted }) => kind === 'master' && !deleted);
  const live = ordered.filter(({ kind, deleted }) => kind === 'page' && !deleted);
  const known = new Set(masters.map(({ id }) => id));
  const pages = (live.length > 0 ? live : [standIn(ordered)]).map((page) =>
    withMaster(page, known),
  );
  const shown = new Set(pages.map(({ id }) => id));
  return {
    pages,
    masters,
    binned: ordered.filter(({ id, deleted }) => deleted && !shown.has(id)),
    faults: live.length > 0 ? [] : [{ kind: 'no-page' }],
  };
}

function standIn(ordered: readonly Page[]): Page {
  const page = ordered.find(({ kind }) => kind === 'page');
  return page ? { ...page, deleted: false } : rescuePage;
}

const withMaster = (page: Page, known: ReadonlySet<PageId>): Page =>
  page.master === null || known.has(page.master) ? page : { ...page, master: null };

const rescuePage: Page = PageSchema.parse({
  id: 'rescued',
  kind: 'page',
  name: '',
  setup: {
    width: 210,
    height: 297,
    bleed: 3,
    margins: { top: 10, right: 10, bottom: 10, left: 10 },
    panels: [{ name: 'whole', width: 210 }],
  },
  grid: plainGrid,
  master: null,
  order: 'V',
  deleted: false,
});
