import type * as Y from 'yjs';
import type { SwatchId } from '../../story.ts';
import { tractRoots } from '../layout.ts';
import { plainMeta, TractMeta } from '../model/meta.ts';
import type { StyleSheet } from '../model/style.ts';
import { blackSwatch, type Swatch } from '../model/swatch.ts';
import type { ReadTract, TractFault } from '../model/tract.ts';
import { byOrder } from '../order/by-order.ts';
import {
  guideEntries,
  objectEntries,
  pageEntries,
  styleEntries,
  swatchEntries,
} from './entry-kinds.ts';
import { noMemory, type ReadMemory } from './memory.ts';
import { mendObjects } from './mend-objects.ts';
import { mendPages } from './mend-pages.ts';
import { readEntries } from './read-entries.ts';
import { readStories } from './read-stories.ts';
import { rescue } from './rescue.ts';
import { cutCircles, resolveStyles } from './resolve-styles.ts';

/** Never throws: what is broken is named and left out, and the rest is a tract. */
export function readTract(doc: Y.Doc, memory: ReadMemory = noMemory): ReadTract {
  const roots = tractRoots(doc);
  const meta = readMeta(roots.meta);
  const pagesRead = readEntries(roots.pages, pageEntries, memory);
  const pages = mendPages(pagesRead.values);
  const objectsRead = readEntries(roots.objects, objectEntries, memory);
  const objects = mendObjects(objectsRead.values, pages);
  const sheets = memory.recall(roots.styles, () =>
    readStyles(readEntries(roots.styles, styleEntries, noMemory), meta.value.language),
  );
  const texts = readStories(roots.stories, {
    styles: sheets.resolver,
    memory,
    objects: [...objects.shown, ...objects.binned],
  });
  const swatches = readEntries(roots.swatches, swatchEntries, memory);
  const guides = readEntries(roots.guides, guideEntries, memory);
  return {
    tract: {
      meta: meta.value,
      pages: pages.pages,
      masters: pages.masters,
      objects: objects.shown,
      stories: texts.stories,
      styles: sheets.styles,
      swatches: liveSwatches(swatches.values),
      guides: guides.values.filter(({ deleted }) => !deleted),
      bin: { objects: objects.binned, pages: pages.binned },
    },
    faults: [
      ...(doc.store.pendingStructs === null ? [] : [{ kind: 'incomplete' } as const]),
      ...meta.faults,
      ...[pagesRead, pages, objectsRead, objects, sheets, texts, swatches, guides].flatMap(
        ({ faults }) => faults,
      ),
    ],
  };
}

function readMeta(root: Y.Map<unknown>) {
  const read = rescue(TractMeta, Object.fromEntries(root.entries()), plainMeta);
  return read.kind === 'lost'
    ? { value: plainMeta, faults: [{ kind: 'meta-reset', field: read.field } as const] }
    : {
        value: read.value,
        faults: read.reset.map((field) => ({ kind: 'meta-reset', field }) as const),
      };
}

function readStyles(
  read: { readonly values: readonly StyleSheet[]; readonly faults: readonly TractFault[] },
  language: string,
) {
  const { sheets, faults } = cutCircles(read.values.toSorted(byOrder));
  return {
    styles: sheets,
    resolver: resolveStyles(sheets, language),
    faults: [...read.faults, ...faults],
  };
}

function liveSwatches(read: readonly Swatch[]): ReadonlyMap<SwatchId, Swatch> {
  const live = read.toSorted(byOrder).filter(({ deleted }) => !deleted);
  return new Map([blackSwatch, ...live].map((swatch) => [swatch.id, swatch]));
}
