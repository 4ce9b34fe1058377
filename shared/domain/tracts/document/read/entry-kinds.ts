import { type TractObject, TractObject as TractObjectSchema } from '../model/object.ts';
import { objectDefaults } from '../model/object-defaults.ts';
import { Guide, Page, plainGrid } from '../model/page.ts';
import { StyleSheet } from '../model/style.ts';
import { Swatch } from '../model/swatch.ts';
import { gatherTable } from '../table/gather-table.ts';
import type { EntryKind } from './read-entries.ts';

const arranged = { name: '', order: 'V', deleted: false };

export const objectEntries: EntryKind<TractObject> = {
  schema: TractObjectSchema,
  defaults: objectDefaults,
  gather: gatherTable,
  most: 20_000,
  lost: (object, field) => ({ kind: 'object-left-out', object, field }),
  reset: (object, field) => ({ kind: 'property-reset', object, field }),
  tooMany: { kind: 'too-much', what: 'objects' },
};

export const pageEntries: EntryKind<Page> = {
  schema: Page,
  defaults: { ...arranged, kind: 'page', grid: plainGrid, master: null },
  most: 500,
  lost: (page, field) => ({ kind: 'page-left-out', page, field }),
  tooMany: { kind: 'too-much', what: 'pages' },
};

export const styleEntries: EntryKind<StyleSheet> = {
  schema: StyleSheet,
  defaults: { ...arranged, basedOn: null },
  most: 1_000,
  lost: (style) => ({ kind: 'style-left-out', style }),
};

export const swatchEntries: EntryKind<Swatch> = {
  schema: Swatch,
  defaults: { ...arranged, spot: null },
  most: 1_000,
  lost: (swatch) => ({ kind: 'swatch-left-out', swatch }),
};

export const guideEntries: EntryKind<Guide> = {
  schema: Guide,
  defaults: { deleted: false },
  most: 5_000,
  lost: (guide) => ({ kind: 'guide-left-out', guide }),
};
