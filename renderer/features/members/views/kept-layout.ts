import { GridLayout } from '#shared/domain/records/grid-layout.ts';
import type { GridLayout as ShownLayout } from '../../../ui/grid/grid-types.ts';

// Ids of columns and widths, nothing about anybody: it may stand in clear. In the sealed store each drag of a heading
// would be an act to undo and a change to send.
const key = 'permanence.layout';
const restMs = 300;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** How the list was last looked at on this computer; null: nothing is kept, or nothing that can be read. */
export function readKeptLayout(): ShownLayout | null {
  const text = localStorage.getItem(key);
  if (text === null) return null;
  const read = GridLayout.safeParse(parsed(text));
  return read.success ? read.data : null;
}

/** Once the dragging has come to rest. */
export function keepLayout(layout: ShownLayout): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => localStorage.setItem(key, JSON.stringify(layout)), restMs);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
