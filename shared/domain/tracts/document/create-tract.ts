import * as Y from 'yjs';
import { ok, type Result } from '#shared/result.ts';
import { type FormatChoice, type FormatFault, pagesOf } from '../formats/page-setup.ts';
import { tractRoots } from './layout.ts';
import { plainMeta } from './model/meta.ts';
import { plainGrid } from './model/page.ts';
import type { Swatch } from './model/swatch.ts';
import { ordersBetween } from './order/order-between.ts';
import { firstStyles, firstSwatches } from './starting-styles.ts';
import { setFields } from './write/desk.ts';

export type NewTract = {
  readonly choice: FormatChoice;
  readonly title: string;
  readonly language: string;
  /** Begins the ids of its pages: new each time. */
  readonly stamp: string;
  /** The section's own colours. */
  readonly colours: readonly Pick<Swatch, 'id' | 'name' | 'cmyk' | 'spot'>[];
};

/** An empty leaflet: its faces, colours and styles. */
export function createTract(wanted: NewTract): Result<Y.Doc, FormatFault> {
  const setups = pagesOf(wanted.choice);
  if (!setups.ok) {
    return setups;
  }
  const doc = new Y.Doc();
  doc.transact(() => {
    const roots = tractRoots(doc);
    const { choice, title, language, stamp, colours } = wanted;
    const format = choice.kind === 'known' ? choice.id : 'custom';
    for (const [key, value] of Object.entries({ ...plainMeta, title, language, format })) {
      roots.meta.set(key, value);
    }
    putAll(
      roots.pages,
      setups.value.map((setup, index) => ({
        id: `${stamp}-page-${index}`,
        kind: 'page',
        name: '',
        setup,
        grid: plainGrid,
        master: null,
      })),
    );
    putAll(roots.swatches, [...firstSwatches, ...colours]);
    putAll(roots.styles, firstStyles);
  });
  return ok(doc);
}

function putAll(root: Y.Map<unknown>, entries: readonly { readonly id: string }[]) {
  const orders = ordersBetween({ before: null, after: null }, entries.length);
  for (const [index, { id, ...fields }] of entries.entries()) {
    setFields(root, id, { ...fields, order: orders[index], deleted: false });
  }
}
