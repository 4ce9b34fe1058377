import * as Y from 'yjs';
import type { FieldsOf, TractFields } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import { createTract } from '#shared/domain/tracts/document/create-tract.ts';
import { type FormatId, formats, type Orientation } from '#shared/domain/tracts/formats/format.ts';
import type { FormatChoice, FormatFault } from '#shared/domain/tracts/formats/page-setup.ts';
import { sectionSwatches } from '#shared/domain/tracts/templates/kit/colours.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import {
  type OwnTemplateFault,
  startFromOwn,
} from '#shared/domain/tracts/templates/start-from-own.ts';
import {
  startFromTemplate,
  type TemplateFault,
} from '#shared/domain/tracts/templates/start-from-template.ts';
import { ok, type Result } from '#shared/result.ts';
import { fromBase64 } from '../../../../store/tracts/base64.ts';

/** What a person says of a leaflet before there is one. */
export type Draft = {
  /** A drawn leaflet to begin from, or one of the section's own by its id; null: blank pages of the format. */
  readonly template: string | null;
  readonly format: FormatId;
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly faces: number;
  readonly name: string;
  readonly scope: ScopeId | null;
};

export const firstDraft: Draft = {
  template: 'meeting-invitation',
  format: 'a5',
  orientation: 'portrait',
  width: 100,
  height: 150,
  faces: 2,
  name: '',
  scope: null,
};

type Made = { readonly fields: TractFields; readonly update: Uint8Array };

type Start = {
  /** What prints itself on it. */
  readonly facts: SectionFacts;
  /** Begins the ids of everything on it: new each time. */
  readonly stamp: string;
  /** The section's own template, where the draft names one. */
  readonly own?: FieldsOf<'tract-template'> | undefined;
};

export type NewTractFault = FormatFault | TemplateFault | OwnTemplateFault;

/** The leaflet and what it is called. */
export function newTract(draft: Draft, start: Start): Result<Made, NewTractFault> {
  const made = begun(draft, start);
  if (!made.ok) return made;
  return ok({ fields: { name: draft.name }, update: Y.encodeStateAsUpdate(made.value) });
}

function begun(draft: Draft, start: Start): Result<Y.Doc, NewTractFault> {
  const { own, facts } = start;
  if (own !== undefined) return startFromOwn(fromBase64(own.update), { facts, title: draft.name });
  return draft.template === null ? blank(draft, start) : drawn(draft.template, draft, start);
}

const blank = (draft: Draft, { facts, stamp }: Start) =>
  createTract({
    choice: choiceOf(draft),
    title: draft.name,
    language: facts.language,
    stamp,
    colours: sectionSwatches(facts),
  });

function drawn(
  template: string,
  { name }: Draft,
  { facts, stamp }: Start,
): Result<Y.Doc, TemplateFault> {
  const update = startFromTemplate(template, facts, { title: name, stamp });
  if (!update.ok) return update;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update.value);
  return ok(doc);
}

function choiceOf({ format, orientation, width, height, faces }: Draft): FormatChoice {
  if (format === 'custom') return { kind: 'custom', width, height, faces };
  const possible = formats.find(({ id }) => id === format)?.orientations;
  const isPossible = possible?.includes(orientation) ?? true;
  const [only] = possible ?? [orientation];
  return { kind: 'known', id: format, orientation: isPossible ? orientation : only };
}
