import * as Y from 'yjs';
import { err, ok, type Result } from '#shared/result.ts';
import type { EditRefusal } from '../edits/tract-edit.ts';
import { type TractRoots, tractRoots } from '../layout.ts';
import type { ObjectId, PageId, StoryId } from '../model/ids.ts';
import type { TractObject } from '../model/object.ts';
import type { Page } from '../model/page.ts';
import type { Tract } from '../model/tract.ts';
import type { ReadMemory } from '../read/memory.ts';
import { readTract } from '../read/read-tract.ts';

/** What an edit is planned over. The tract is read only when the plan asks. */
export type Desk = {
  readonly roots: TractRoots;
  readonly tract: () => Tract;
  /** What has to be laid before the edit is written, and stays when it is undone: see `begin`. */
  readonly ground: Write[];
};

export function openDesk(doc: Y.Doc, memory: ReadMemory): Desk {
  let read: Tract | undefined;
  const tract = () => {
    read ??= readTract(doc, memory).tract;
    return read;
  };
  return { roots: tractRoots(doc), tract, ground: [] };
}

/**
 * Planned first, so that a refused edit has written nothing; run inside one transaction. It may run in another
 * document than the one it was planned over, when that one is in the same state.
 */
export type Write = (roots: TractRoots) => void;
export type Plan = Result<Write, EditRefusal>;

export const inTurn =
  (writes: readonly Write[]): Write =>
  (roots) => {
    for (const write of writes) {
      write(roots);
    }
  };

export const refuse = (refusal: EditRefusal): Result<never, EditRefusal> => err(refusal);

export function findObject(desk: Desk, id: ObjectId): Result<TractObject, EditRefusal> {
  const found = desk.tract().objects.find((object) => object.id === id);
  return found ? ok(found) : refuse({ kind: 'unknown', what: 'object', id });
}

export function findObjects(
  desk: Desk,
  ids: readonly ObjectId[],
): Result<readonly TractObject[], EditRefusal> {
  const known = new Map(desk.tract().objects.map((object) => [object.id, object]));
  const missing = ids.find((id) => !known.has(id));
  return missing === undefined
    ? ok(ids.flatMap((id) => known.get(id) ?? []))
    : refuse({ kind: 'unknown', what: 'object', id: missing });
}

/** A page or a master that is not deleted. */
export function findPage(desk: Desk, id: PageId): Result<Page, EditRefusal> {
  const { pages, masters } = desk.tract();
  const found = [...pages, ...masters].find((page) => page.id === id);
  return found ? ok(found) : refuse({ kind: 'unknown', what: 'page', id });
}

export function findText({ stories }: TractRoots, id: StoryId): Result<Y.Text, EditRefusal> {
  const text = stories.get(id);
  return text instanceof Y.Text ? ok(text) : refuse({ kind: 'unknown', what: 'story', id });
}

/** Sets what differs and leaves the rest, so that it stays somebody else's; `undefined` is taken away. */
export function setFields(
  root: Y.Map<unknown>,
  id: string,
  fields: Readonly<Record<string, unknown>>,
) {
  const entry = entryOf(root, id);
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined) {
      entry.delete(key);
    } else if (!same(entry.get(key), value)) {
      entry.set(key, value);
    }
  }
}

function entryOf(root: Y.Map<unknown>, id: string): Y.Map<unknown> {
  const known = root.get(id);
  if (known instanceof Y.Map) {
    return known;
  }
  const entry = new Y.Map<unknown>();
  root.set(id, entry);
  return entry;
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The smallest step that anybody can see or print; finer is the noise of arithmetic. */
export const tidy = (value: number) => Math.round(value * 10_000) / 10_000;
