import * as Y from 'yjs';
import { err, ok, type Result } from '#shared/result.ts';
import { createTract } from '../document/create-tract.ts';
import type { EditRefusal } from '../document/edits/tract-edit.ts';
import { applyEdit } from '../document/write/apply-edit.ts';
import type { FormatFault } from '../formats/page-setup.ts';
import { fillTemplate } from './fill-template.ts';
import { sectionSwatches } from './kit/colours.ts';
import type { SectionFacts } from './section-facts.ts';
import { templates } from './templates.ts';

export type TemplateFault = FormatFault | EditRefusal | { readonly kind: 'unknown-template' };

/** `stamp` begins every id: new each time. */
export type Start = { readonly title: string; readonly stamp: string };

/** A new leaflet as the first update of its shared document. */
export function startFromTemplate(
  id: string,
  facts: SectionFacts,
  { title, stamp }: Start,
): Result<Uint8Array, TemplateFault> {
  const template = templates.find((one) => one.id === id);
  if (template === undefined) {
    return err({ kind: 'unknown-template' });
  }
  const made = createTract({
    choice: template.format,
    title,
    language: 'fr',
    stamp,
    colours: sectionSwatches(facts),
  });
  if (!made.ok) {
    return made;
  }
  for (const edit of fillTemplate(template, facts, stamp)) {
    const applied = applyEdit(made.value, edit, { origin: 'template' });
    if (!applied.ok) {
      return applied;
    }
  }
  return ok(Y.encodeStateAsUpdate(made.value));
}
