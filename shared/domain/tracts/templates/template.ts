import type { MessageId } from '#shared/i18n/messages.ts';
import type { FormatChoice } from '../formats/page-setup.ts';
import type { Item } from './kit/items.ts';
import type { Type } from './kit/styles.ts';
import type { Voices } from './kit/voices.ts';

export type TemplateCategory = 'meeting' | 'meet' | 'campaign' | 'join';

/** A leaflet that a designer drew, with the section's own words left open. */
export type Template = {
  readonly id: string;
  readonly title: MessageId;
  readonly category: TemplateCategory;
  readonly format: Extract<FormatChoice, { kind: 'known' }>;
  readonly type: Type;
  /** What stands on each face, from back to front. */
  readonly faces: (section: Voices) => readonly (readonly Item[])[];
};
