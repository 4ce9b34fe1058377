import type { ObjectId } from '../model/ids.ts';
import type { TextFrame, TractObject } from '../model/object.ts';
import type { TractFault } from '../model/tract.ts';

/**
 * A story flows from frame to frame in one line. The link to a frame that is gone is passed over; one
 * to a frame of another story, to a frame that another one already leads to, or round in a circle, is cut.
 */
export function cutThreads(objects: readonly TractObject[], binned: readonly TractObject[]) {
  const frames = framesOf(objects);
  const gone = framesOf(binned);
  const faults: TractFault[] = [];
  const led = new Set<ObjectId>();
  for (const frame of frames.values()) {
    const { id } = frame;
    const next = passOver(gone, frame.next);
    const target = next === null ? undefined : frames.get(next);
    if (next === null || target === undefined) {
      frames.set(id, frame.next === null ? frame : { ...frame, next: null });
      continue;
    }
    if (target.story === frame.story && !led.has(next) && !leadsTo(frames, next, id)) {
      led.add(next);
      frames.set(id, frame.next === next ? frame : { ...frame, next });
      continue;
    }
    frames.set(id, { ...frame, next: null });
    faults.push({ kind: 'thread-cut', object: id, next });
  }
  return {
    objects: objects.map((object) =>
      object.kind === 'text' ? (frames.get(object.id) ?? object) : object,
    ),
    faults,
  };
}

const framesOf = (objects: readonly TractObject[]) =>
  new Map<ObjectId, TextFrame>(
    objects.flatMap((object) => (object.kind === 'text' ? [[object.id, object] as const] : [])),
  );

/** A deleted frame keeps its place in the thread, so that it can come back there. */
function passOver(gone: ReadonlyMap<ObjectId, TextFrame>, from: ObjectId | null): ObjectId | null {
  const seen = new Set<ObjectId>();
  let next = from;
  while (next !== null && !seen.has(next)) {
    const frame = gone.get(next);
    if (frame === undefined) {
      return next;
    }
    seen.add(next);
    next = frame.next;
  }
  return null;
}

function leadsTo(frames: ReadonlyMap<ObjectId, TextFrame>, from: ObjectId, to: ObjectId): boolean {
  const seen = new Set<ObjectId>();
  for (let at: ObjectId | null = from; at !== null && !seen.has(at); ) {
    if (at === to) {
      return true;
    }
    seen.add(at);
    at = frames.get(at)?.next ?? null;
  }
  return false;
}
