import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import {
  flatText,
  plainCharacter,
  plainParagraph,
  type Story,
} from '#shared/domain/tracts/story.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import type { FontsAtHand } from '../../paint/fonts/font-desk.ts';
import type { InkDesk } from '../ink/desk.ts';
import { writtenLines } from './write-lines.ts';

const points = 6;
const heightMm = 4;

type Slug = {
  readonly words: string;
  readonly fonts: FontsAtHand;
  readonly desk: InkDesk;
  readonly width: number;
};

/** One small line of black letters; what finds no room is left out. */
export function writtenSlug({ words, fonts, desk, width }: Slug): string {
  const style = { ...plainCharacter, size: points };
  const story: Story = [
    { style: { ...plainParagraph, hyphenate: false }, runs: [{ text: words, style }], end: style },
  ];
  const frame = {
    width,
    height: heightMm,
    columns: 1,
    gutter: 0,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    verticalAlign: 'middle',
    baselineGrid: null,
  } as const;
  const { frames } = layStory(story, { frames: [frame], fonts: fonts.shelf });
  const lines = frames[0]?.lines.slice(0, 1) ?? [];
  const swatches = new Map([[blackSwatch.id, blackSwatch]]);
  return writtenLines({ lines, flat: flatText(story), swatches }, desk);
}
