import {
  type Icon,
  IconCalendarCheck,
  IconPencil,
  IconSwitch3,
  IconTag,
  IconTrash,
} from '@tabler/icons-react';
import type { MessageId } from '#shared/i18n/messages.ts';

/** What can be done with many people at once. */
export const bulkKinds = {
  set: { title: 'bulk.set', confirm: 'bulk.confirm', icon: IconPencil },
  tag: { title: 'bulk.tag', confirm: 'bulk.confirm', icon: IconTag },
  contacted: { title: 'bulk.contacted', confirm: 'bulk.confirm', icon: IconCalendarCheck },
  move: { title: 'bulk.move', confirm: 'bulk.confirmMove', icon: IconSwitch3 },
  bin: { title: 'bulk.bin', confirm: 'bulk.confirmBin', icon: IconTrash },
} as const satisfies Readonly<
  Record<string, { readonly title: MessageId; readonly confirm: MessageId; readonly icon: Icon }>
>;

export type BulkKind = keyof typeof bulkKinds;
// Keys of the table.
export const bulkKindIds = Object.keys(bulkKinds) as readonly BulkKind[];
/** The most wanted: they keep their place when room is scarce. */
export const firstKinds: readonly BulkKind[] = ['set', 'tag'];
