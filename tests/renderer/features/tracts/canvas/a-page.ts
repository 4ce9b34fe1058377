import fc from 'fast-check';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { add, aShape, aTract, edit } from '../../../../builders/a-tract.ts';

export const near = { x: 10, y: 10 };
export const small = { width: 20, height: 10 };

export function page(...edits: readonly TractEdit[]) {
  const doc = aTract();
  edit(doc, ...edits);
  return readTract(doc).tract;
}
/** A large one at the back, a small one on it, another aside. */
export const three = () =>
  page(
    add(aShape('back', { position: near, size: { width: 80, height: 80 } })),
    add(aShape('front', { position: { x: 20, y: 20 }, size: small })),
    add(aShape('aside', { position: { x: 110, y: 150 }, size: small })),
  );

// Without the negative zero, which only a test tells from zero.
const length = fc.double({ min: -50, max: 300, noNaN: true }).map((value) => value + 0);
export const place = fc.record({ x: length, y: length });
export const keys = fc.record({ shift: fc.boolean(), alt: fc.boolean(), ctrl: fc.boolean() });
