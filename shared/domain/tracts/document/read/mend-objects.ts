import type { PageId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { Page } from '../model/page.ts';
import type { TractFault } from '../model/tract.ts';
import { byOrder } from '../order/by-order.ts';
import { cutGroups } from './cut-groups.ts';
import { cutThreads } from './cut-threads.ts';
import type { MendedPages } from './mend-pages.ts';

export type MendedObjects = {
  readonly shown: readonly TractObject[];
  readonly binned: readonly TractObject[];
  readonly faults: readonly TractFault[];
};

/** Puts every object on a page, and takes circles out of groups and threads. */
export function mendObjects(read: readonly TractObject[], pages: MendedPages): MendedObjects {
  const ordered = read.toSorted(byOrder);
  const live = new Set([...pages.pages, ...pages.masters].map(({ id }) => id));
  const gone = new Set(pages.binned.map(({ id }) => id));
  const binned = ordered.filter((object) => object.deleted || gone.has(object.page));
  const kept = ordered.filter((object) => !(object.deleted || gone.has(object.page)));
  const homed = homeless(kept, live, pages.pages);
  const grouped = cutGroups(homed.objects);
  const threaded = cutThreads(grouped.objects, binned);
  return {
    shown: threaded.objects,
    binned,
    faults: [...homed.faults, ...grouped.faults, ...threaded.faults],
  };
}

function homeless(
  objects: readonly TractObject[],
  live: ReadonlySet<PageId>,
  pages: readonly Page[],
) {
  const faults: TractFault[] = [];
  const home = pages[0]?.id;
  const housed = objects.map((object) => {
    if (live.has(object.page) || home === undefined) {
      return object;
    }
    faults.push({ kind: 'object-without-page', object: object.id, page: object.page });
    return { ...object, page: home };
  });
  return { objects: housed, faults };
}
