import type { ObjectId, StoryId } from '../model/ids.ts';
import type { TextFrame } from '../model/object.ts';
import type { Tract } from '../model/tract.ts';

/**
 * The frames through which each story flows, in order. A story that lost the link between two of its
 * frames still flows through both: its text is never drawn twice.
 */
export function threadsOf(tract: Tract): ReadonlyMap<StoryId, readonly TextFrame[]> {
  const frames = tract.objects.filter((object) => object.kind === 'text');
  const known = new Map(frames.map((frame) => [frame.id, frame]));
  const led = new Set(frames.flatMap(({ next }) => (next === null ? [] : [next])));
  const threads = new Map<StoryId, readonly TextFrame[]>();
  for (const head of frames.filter(({ id }) => !led.has(id))) {
    threads.set(head.story, [...(threads.get(head.story) ?? []), ...chain(known, head)]);
  }
  return threads;
}

function chain(known: ReadonlyMap<ObjectId, TextFrame>, head: TextFrame): readonly TextFrame[] {
  const line = [head];
  for (let next = head.next; next !== null; ) {
    const frame = known.get(next);
    if (frame === undefined) {
      break;
    }
    line.push(frame);
    next = frame.next;
  }
  return line;
}
