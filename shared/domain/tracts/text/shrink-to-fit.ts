import type { Story } from '../story.ts';
import type { FontShelf } from './font/font-shelf.ts';
import type { FrameShape } from './frames/frame-shape.ts';
import { layStory } from './lay-story.ts';
import { createLayoutMemory } from './layout-memory.ts';
import { scaleStory } from './scale-story.ts';

type Room = {
  readonly frames: readonly FrameShape[];
  readonly fonts: FontShelf;
  /** The smallest factor that is still read, such as 0.7. */
  readonly least: number;
};

export type Shrunk =
  | { readonly kind: 'fits'; readonly factor: number }
  /** Even at `least` there is too much. */
  | { readonly kind: 'too-long'; readonly words: number };

/** Hundredths of a size are seen by nobody. */
const steps = 200;

/** The largest factor, 1 at the most, at which all of a story finds room: at most ten layouts. */
export function shrinkToFit(story: Story, { frames, fonts, least }: Room): Shrunk {
  const memory = createLayoutMemory();
  const oversetAt = (factor: number) =>
    layStory(scaleStory(story, factor), { frames, fonts, memory }).overset;
  if (!oversetAt(1)) return { kind: 'fits', factor: 1 };
  const smallest = Math.ceil(Math.min(Math.max(least, 1 / steps), 1) * steps);
  const rest = oversetAt(smallest / steps);
  if (rest) return { kind: 'too-long', words: rest.words };
  let fits = smallest;
  let overflows = steps;
  while (overflows - fits > 1) {
    const middle = (fits + overflows) >> 1;
    if (oversetAt(middle / steps)) overflows = middle;
    else fits = middle;
  }
  return { kind: 'fits', factor: fits / steps };
}
