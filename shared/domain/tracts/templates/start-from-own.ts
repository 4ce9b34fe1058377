import * as Y from 'yjs';
import { err, ok, type Result } from '#shared/result.ts';
import { copyObjects } from '../document/clip/copy-objects.ts';
import { tractRoots } from '../document/layout.ts';
import type { TractFault } from '../document/model/tract.ts';
import { openDocument } from '../document/open-document.ts';
import { readTract } from '../document/read/read-tract.ts';
import { applyEdit } from '../document/write/apply-edit.ts';
import type { SectionFacts } from './section-facts.ts';
import { updateFromSection } from './update-from-section.ts';

export type OwnTemplateFault = { readonly kind: 'damaged-template' };

type Start = { readonly facts: SectionFacts; readonly title: string };

/** A leaflet begun from a snapshot of another, as the section prints it now. A damaged one is refused; never throws. */
export function startFromOwn(
  snapshot: Uint8Array,
  { facts, title }: Start,
): Result<Y.Doc, OwnTemplateFault> {
  const opened = openDocument([snapshot]);
  if (!opened.ok) return err({ kind: 'damaged-template' });
  const doc = opened.value;
  const { tract, faults } = readTract(doc);
  if (faults.some(isDamage)) return err({ kind: 'damaged-template' });
  const ids = tract.objects.map(({ id }) => id);
  const { stories } = copyObjects(tractRoots(doc), tract, ids);
  const { edit } = updateFromSection(tract, stories, facts);
  const named = { kind: 'set-document', properties: { title } } as const;
  for (const one of edit === null ? [named] : [named, edit]) {
    // What cannot be brought up to date stays as it was when it was saved.
    applyEdit(doc, one, { origin: 'template' });
  }
  return ok(doc);
}

/** Nothing of what is seen is lost by the others: they come of two people’s work put together. */
const damages: ReadonlySet<TractFault['kind']> = new Set([
  'incomplete',
  'no-page',
  'too-much',
  'object-left-out',
  'page-left-out',
  'story-missing',
  'story-damaged',
]);

/** What would be missing in a snapshot. */
export const isDamage = ({ kind }: TractFault): boolean => damages.has(kind);

/** What is kept of a leaflet as a template; refused when it could not be begun from. */
export function snapshotOf(doc: Y.Doc): Result<Uint8Array, OwnTemplateFault> {
  return readTract(doc).faults.some(isDamage)
    ? err({ kind: 'damaged-template' })
    : ok(Y.encodeStateAsUpdate(doc));
}
