import type { Story } from '../story.ts';
import type { MeasuredParagraph } from './paragraph/measured-paragraph.ts';
import type { MissingGlyph } from './story-layout.ts';

const most = 1_000;

type Measured = {
  readonly starts: readonly number[];
  readonly measure: (paragraph: number) => MeasuredParagraph | null;
};

/** In the whole story, the part that finds no room included. */
export function missingIn(story: Story, { starts, measure }: Measured): readonly MissingGlyph[] {
  const found: MissingGlyph[] = [];
  for (const [at] of story.entries()) {
    for (const { letter, at: inside, font } of measure(at)?.missing ?? []) {
      if (found.length === most) return found;
      found.push({ letter, offset: (starts[at] ?? 0) + inside, font });
    }
  }
  return found;
}
