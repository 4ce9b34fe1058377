import { describe, expect, it } from 'vitest';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { scaleStory } from '#shared/domain/tracts/text/scale-story.ts';
import { shrinkToFit } from '#shared/domain/tracts/text/shrink-to-fit.ts';
import { aShelf } from './support/a-shelf.ts';
import { aFrame, aParagraph, aStory, frenchText } from './support/a-story.ts';

const fonts = aShelf();
const story = [aParagraph(frenchText, { leading: 13, spaceAfter: 2 }), aParagraph(frenchText)];

describe('shrinkToFit', () => {
  it('leaves what fits as it is', () => {
    const shrunk = shrinkToFit(story, { frames: [aFrame()], fonts, least: 0.5 });
    expect(shrunk).toEqual({ kind: 'fits', factor: 1 });
  });

  it('finds the size at which everything has room, and not the next one', () => {
    const frames = [aFrame({ height: 60 })];
    const shrunk = shrinkToFit(story, { frames, fonts, least: 0.5 });
    const factor = shrunk.kind === 'fits' ? shrunk.factor : 0;
    const oversetAt = (size: number) =>
      layStory(scaleStory(story, size), { frames, fonts }).overset;
    expect(factor).toBeGreaterThan(0.6);
    expect(oversetAt(factor)).toBeNull();
    expect(oversetAt(factor + 1 / 200)).not.toBeNull();
  });

  it('says how many words remain when it would become too small', () => {
    const frames = [aFrame({ height: 10 })];
    const shrunk = shrinkToFit(story, { frames, fonts, least: 0.8 });
    expect(shrunk).toMatchObject({ kind: 'too-long' });
    expect(shrunk.kind === 'too-long' && shrunk.words).toBeGreaterThan(100);
  });

  it('never divides by nothing', () => {
    expect(shrinkToFit(aStory('a'), { frames: [], fonts, least: 0 })).toEqual({
      kind: 'too-long',
      words: 1,
    });
  });
});
