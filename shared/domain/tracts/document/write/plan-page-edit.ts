import { ok, unreachable } from '#shared/result.ts';
import { copyObjects, idsOn } from '../clip/copy-objects.ts';
import type { PageEdit } from '../edits/tract-edit.ts';
import { PageId } from '../model/ids.ts';
import { Page, plainGrid } from '../model/page.ts';
import { rekey } from '../order/rekey.ts';
import { begin } from './begin.ts';
import type { Desk, Plan } from './desk.ts';
import { findPage, inTurn, refuse, setFields } from './desk.ts';
import { planPaste } from './paste-clip.ts';

export function planPageEdit(desk: Desk, edit: PageEdit): Plan {
  switch (edit.kind) {
    case 'add-page':
      return planAddPage(desk, edit);
    case 'set-page':
      return planSetPage(desk, edit);
    case 'move-page':
      return planMovePage(desk, edit);
    case 'duplicate-page':
      return planDuplicatePage(desk, edit);
    case 'delete-page':
      return planDeletePage(desk, edit);
    case 'restore-page':
      return planRestorePage(desk, edit);
    default:
      return unreachable(edit);
  }
}

function planAddPage(desk: Desk, edit: Extract<PageEdit, { kind: 'add-page' }>): Plan {
  const { id, as, setup, name, after } = edit;
  if (desk.roots.pages.has(id)) {
    return refuse({ kind: 'already-there', id });
  }
  const page = { id, kind: as, setup, name, grid: plainGrid, master: null, deleted: false };
  const read = Page.safeParse({ ...page, order: 'V' });
  if (!read.success) {
    return refuse({ kind: 'invalid', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  return insertPage(desk, read.data, after);
}

/** Writes the page and what its neighbours need to make room for it. */
function insertPage(desk: Desk, page: Page, after: PageId | null): Plan {
  const { pages, masters } = desk.tract();
  const line = (page.kind === 'page' ? pages : masters).filter(({ id }) => id !== page.id);
  const before = line.findIndex(({ id }) => id === after);
  if (after !== null && before === -1) {
    return refuse({ kind: 'unknown', what: 'page', id: after });
  }
  const keys = rekey(line.toSpliced(before + 1, 0, page), new Set([page.id]));
  const entry = begin(desk, 'pages', page);
  return ok((roots) => {
    entry(roots);
    for (const [id, order] of keys) {
      setFields(roots.pages, id, { order });
    }
  });
}

function planSetPage(desk: Desk, edit: Extract<PageEdit, { kind: 'set-page' }>): Plan {
  const found = findPage(desk, edit.page);
  if (!found.ok) {
    return found;
  }
  const read = Page.safeParse({ ...found.value, ...edit.properties });
  if (!read.success) {
    return refuse({ kind: 'invalid', field: String(read.error.issues[0]?.path[0] ?? '') });
  }
  const { master } = read.data;
  if (master !== null && !desk.tract().masters.some(({ id }) => id === master)) {
    return refuse({ kind: 'unknown', what: 'master', id: master });
  }
  const said = Object.entries(edit.properties).filter(([, value]) => value !== undefined);
  return ok(({ pages }) => setFields(pages, edit.page, Object.fromEntries(said)));
}

function planMovePage(desk: Desk, edit: Extract<PageEdit, { kind: 'move-page' }>): Plan {
  const found = findPage(desk, edit.page);
  return found.ok ? insertPage(desk, found.value, edit.after) : found;
}

/** The copy follows the page; its objects have texts of their own. */
function planDuplicatePage(desk: Desk, edit: Extract<PageEdit, { kind: 'duplicate-page' }>): Plan {
  const found = findPage(desk, edit.page);
  if (!found.ok) {
    return found;
  }
  const read = PageId.safeParse(`${edit.stamp}-page`);
  if (!read.success || desk.roots.pages.has(read.data)) {
    return refuse({ kind: 'already-there', id: edit.stamp });
  }
  const page: Page = { ...found.value, id: read.data };
  const made = insertPage(desk, page, edit.page);
  const clip = copyObjects(desk.roots, desk.tract(), idsOn(desk.tract(), edit.page));
  const after: Desk = {
    ...desk,
    tract: () => ({ ...desk.tract(), pages: [...desk.tract().pages, page] }),
  };
  const filled = planPaste(after, {
    kind: 'paste',
    clip,
    page: page.id,
    by: { x: 0, y: 0 },
    stamp: edit.stamp,
  });
  if (!made.ok) {
    return made;
  }
  return filled.ok ? ok(inTurn([made.value, filled.value])) : filled;
}

/** Its objects go with it and come back with it. The last page stays. */
function planDeletePage(desk: Desk, edit: Extract<PageEdit, { kind: 'delete-page' }>): Plan {
  const found = findPage(desk, edit.page);
  if (!found.ok) {
    return found;
  }
  if (found.value.kind === 'page' && desk.tract().pages.length === 1) {
    return refuse({ kind: 'last-page' });
  }
  return ok(({ pages }) => setFields(pages, edit.page, { deleted: true }));
}

function planRestorePage(desk: Desk, edit: Extract<PageEdit, { kind: 'restore-page' }>): Plan {
  const { bin, pages, masters } = desk.tract();
  return [...bin.pages, ...pages, ...masters].some(({ id }) => id === edit.page)
    ? ok(({ pages }) => setFields(pages, edit.page, { deleted: false }))
    : refuse({ kind: 'unknown', what: 'page', id: edit.page });
}
