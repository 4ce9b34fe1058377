import type { z } from 'zod';
import { ok, unreachable } from '#shared/result.ts';
import type { DocumentEdit } from '../edits/tract-edit.ts';
import { TractMeta } from '../model/meta.ts';
import { Guide } from '../model/page.ts';
import { StyleSheet } from '../model/style.ts';
import { Swatch } from '../model/swatch.ts';
import type { Ordered } from '../order/by-order.ts';
import { byOrder } from '../order/by-order.ts';
import { orderBetween } from '../order/order-between.ts';
import { planBecome } from './become.ts';
import { begin, type EntryRoot } from './begin.ts';
import { binEntry } from './bin-entry.ts';
import { planDeleteStyle } from './delete-style.ts';
import { planDeleteSwatch } from './delete-swatch.ts';
import { type Desk, findPage, type Plan, refuse } from './desk.ts';

export function planDocumentEdit(desk: Desk, edit: DocumentEdit): Plan {
  switch (edit.kind) {
    case 'put-guide':
      return planGuide(desk, edit);
    case 'delete-guide':
      return binEntry(desk, 'guides', edit.guide);
    case 'put-swatch':
      return planSwatch(desk, edit);
    case 'delete-swatch':
      return planDeleteSwatch(desk, edit);
    case 'put-style':
      return planStyleSheet(desk, edit);
    case 'delete-style':
      return planDeleteStyle(desk, edit);
    case 'set-document':
      return planMeta(desk, edit);
    case 'become':
      return planBecome(desk, edit);
    default:
      return unreachable(edit);
  }
}

function planGuide(desk: Desk, edit: Extract<DocumentEdit, { kind: 'put-guide' }>): Plan {
  const page = findPage(desk, edit.page);
  if (!page.ok) {
    return page;
  }
  const { guide: id, axis, at } = edit;
  const entry = { id, page: edit.page, axis, at, deleted: false };
  return put(desk, 'guides', { schema: Guide, entry });
}

function planSwatch(desk: Desk, edit: Extract<DocumentEdit, { kind: 'put-swatch' }>): Plan {
  const { swatch: id, name, cmyk, spot } = edit;
  const order = orderOf(id, [...desk.tract().swatches.values()]);
  const entry = { id, name, cmyk, spot, order, deleted: false };
  return put(desk, 'swatches', { schema: Swatch, entry });
}

function planStyleSheet(desk: Desk, edit: Extract<DocumentEdit, { kind: 'put-style' }>): Plan {
  const { style: id, of: kind, name, basedOn, says } = edit;
  const { styles } = desk.tract();
  for (let base = basedOn; base !== null; base = styles.get(base)?.basedOn ?? null) {
    if (base === id) {
      return refuse({ kind: 'circle' });
    }
  }
  const known = styles.get(id);
  const order = orderOf(id, [...styles.values()]);
  const said = Object.fromEntries(Object.entries(says).filter(([, value]) => value !== null));
  const taken = Object.entries(says).filter(([, value]) => value === null);
  const entry = {
    ...known,
    ...Object.fromEntries(taken.map(([key]) => [key, undefined])),
    ...said,
    id,
    kind,
    name,
    basedOn,
    order,
    deleted: false,
  };
  return put(desk, 'styles', { schema: StyleSheet, entry });
}

function planMeta(desk: Desk, edit: Extract<DocumentEdit, { kind: 'set-document' }>): Plan {
  const read = TractMeta.safeParse({ ...desk.tract().meta, ...edit.properties });
  if (!read.success) {
    return refuse({ kind: 'invalid', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  return ok(({ meta }) => {
    for (const [key, value] of Object.entries(edit.properties)) {
      if (meta.get(key) !== value) {
        meta.set(key, value);
      }
    }
  });
}

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };

/** What is `undefined` is taken away. */
function put(
  desk: Desk,
  root: EntryRoot,
  { schema, entry }: { readonly schema: z.ZodType; readonly entry: Entry },
): Plan {
  const read = schema.safeParse(entry);
  if (!read.success) {
    return refuse({ kind: 'invalid', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  return ok(begin(desk, root, entry));
}

/** Its own place, or the last one. */
function orderOf(id: string, known: readonly Ordered[]) {
  const last = known.toSorted(byOrder).at(-1)?.order ?? null;
  return known.find((entry) => entry.id === id)?.order ?? orderBetween(last, null);
}
