import type { TractFault } from '#shared/domain/tracts/document/model/tract.ts';
import type { MessageId } from '#shared/i18n/messages.ts';

/** What of a thing is damaged, as whoever laid it out would call it. */
const known: Readonly<Record<string, MessageId>> = {
  position: 'tracts.editor.faultyField.position',
  size: 'tracts.editor.faultyField.size',
  rotation: 'tracts.editor.faultyField.rotation',
  page: 'tracts.editor.faultyField.page',
  name: 'tracts.editor.faultyField.name',
  opacity: 'tracts.editor.faultyField.opacity',
  fill: 'tracts.editor.faultyField.colour',
  stroke: 'tracts.editor.faultyField.outline',
  story: 'tracts.editor.faultyField.text',
  blob: 'tracts.editor.faultyField.picture',
  crop: 'tracts.editor.faultyField.crop',
  icon: 'tracts.editor.faultyField.icon',
  content: 'tracts.editor.faultyField.content',
  form: 'tracts.editor.faultyField.form',
  points: 'tracts.editor.faultyField.form',
  cells: 'tracts.editor.faultyField.cells',
  rowTracks: 'tracts.editor.faultyField.cells',
  columnTracks: 'tracts.editor.faultyField.cells',
  setup: 'tracts.editor.faultyField.size',
  kind: 'tracts.editor.faultyField.kind',
};

export const fieldWords = (fault: TractFault): MessageId =>
  ('field' in fault ? known[fault.field] : undefined) ?? 'tracts.editor.faultyField.other';
