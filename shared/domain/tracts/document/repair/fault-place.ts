import type * as Y from 'yjs';
import { type TractRoots, tractRoots } from '../layout.ts';
import { TractObject } from '../model/object.ts';
import type { Page } from '../model/page.ts';
import type { Tract, TractFault } from '../model/tract.ts';
import { storiesOf } from '../read/read-stories.ts';
import { type Fields, fieldsOf } from '../read/rescue.ts';
import { objectIn } from './mend-object-fields.ts';

/** What can still be said of a damaged thing, so that a person knows which it is. */
export type FaultPlace = {
  readonly kind: TractObject['kind'] | null;
  /** What it was called. */
  readonly name: string | null;
  readonly page: Page | null;
};

/** Where a fault is, even when the thing itself cannot be read. */
export function faultPlace(doc: Y.Doc, tract: Tract, fault: TractFault): FaultPlace {
  const roots = tractRoots(doc);
  const [id] = objectIn(fault);
  const shown = id ?? showing(tract, fault);
  if (shown !== undefined) {
    const fields = fieldsOf(roots.objects.get(shown)) ?? {};
    return { kind: kindIn(fields), name: nameIn(fields), page: pageIn(tract, fields) };
  }
  return { kind: null, name: nameIn(fieldsOf(entryOf(roots, fault)) ?? {}), page: null };
}

function entryOf(roots: TractRoots, fault: TractFault): unknown {
  if ('page' in fault) return roots.pages.get(fault.page);
  if ('style' in fault) return roots.styles.get(fault.style);
  return 'swatch' in fault ? roots.swatches.get(fault.swatch) : undefined;
}

const showing = ({ objects }: Tract, fault: TractFault) =>
  'story' in fault
    ? objects.find((object) => storiesOf(object).includes(fault.story))?.id
    : undefined;

const kinds = TractObject.options.map((option) => option.unwrap().shape.kind.value);

const kindIn = ({ kind }: Fields) => kinds.find((known) => known === kind) ?? null;

const nameIn = ({ name }: Fields): string | null =>
  typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 60) : null;

const pageIn = ({ pages, masters }: Tract, { page }: Fields): Page | null =>
  [...pages, ...masters].find(({ id }) => id === page) ?? null;
