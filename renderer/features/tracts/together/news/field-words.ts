import type { MessageId } from '#shared/i18n/messages.ts';

/** What changed of something, in the words of its panel. */
const known: Readonly<Record<string, MessageId>> = {
  position: 'tracts.together.field.position',
  size: 'tracts.together.field.size',
  rotation: 'tracts.together.field.rotation',
  page: 'tracts.together.field.page',
  name: 'tracts.together.field.name',
  locked: 'tracts.together.field.locked',
  hidden: 'tracts.together.field.hidden',
  opacity: 'tracts.together.field.opacity',
  fill: 'tracts.together.field.fill',
  stroke: 'tracts.together.field.stroke',
  group: 'tracts.together.field.group',
  next: 'tracts.together.field.next',
  blob: 'tracts.together.field.picture',
  crop: 'tracts.together.field.crop',
  content: 'tracts.together.field.content',
  cmyk: 'tracts.together.field.cmyk',
  setup: 'tracts.together.field.setup',
  title: 'tracts.together.field.title',
};

export const fieldWords = (field: string): MessageId =>
  known[field] ?? 'tracts.together.field.other';
