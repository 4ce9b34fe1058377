import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { type TableObject, tableRules } from '#shared/domain/tracts/drawing/table-cells.ts';
import { flatText, type Paragraph, type Story } from '#shared/domain/tracts/story.ts';
import type { LaidLine } from '#shared/domain/tracts/text/laid-line.ts';
import type { FontsAtHand } from '../../paint/fonts/font-desk.ts';
import { objectText } from '../../paint/object-text.ts';
import type { InkDesk } from '../ink/desk.ts';
import { moved, placed } from '../ink/matrix.ts';
import type { TextRole } from '../tags/headings.ts';
import type { PageTags } from '../tags/tags.ts';
import { type OnLink, writtenLines } from './write-lines.ts';

type Given = {
  readonly tract: Tract;
  readonly fonts: FontsAtHand;
  readonly desk: InkDesk;
  readonly tags: PageTags;
  readonly roleOf: (paragraph: Paragraph) => TextRole;
};

/** Paragraph by paragraph: one that flows on into another frame is one all the same. */
export function frameText(
  frame: Extract<TractObject, { kind: 'text' }>,
  { tract, fonts, desk, tags, roleOf }: Given,
  onLink: OnLink,
): string {
  const story: Story = tract.stories.get(frame.story) ?? [];
  const flat = flatText(story);
  return byParagraph(objectText(tract, frame, fonts).lines)
    .map(([number, lines]) => {
      const paragraph = story[number];
      const text = writtenLines({ lines, flat, swatches: tract.swatches, onLink }, desk);
      const kind = paragraph ? roleOf(paragraph) : 'P';
      const key = `${frame.story}/${number}`;
      return tags.mark([{ kind, key }], text, { at: frame.position });
    })
    .filter((part) => part !== '')
    .join('\n');
}

export function cellTexts(
  table: TableObject,
  { tract, fonts, desk, tags }: Given,
): readonly string[] {
  const stories = new Map(tableRules(table).cells.map(({ key, story }) => [key, story]));
  const headers = new Set(table.rowTracks.slice(0, table.headerRows).map(({ id }) => id));
  return objectText(tract, table, fonts)
    .cells.map(({ key, x, y, lines }) => {
      const story = stories.get(key);
      const flat = story ? flatText(tract.stories.get(story) ?? []) : '';
      const text = writtenLines({ lines, flat, swatches: tract.swatches }, desk);
      if (text === '') return '';
      const row = key.slice(0, key.indexOf('/'));
      const path = [
        { kind: 'Table', key: table.id },
        { kind: 'TR', key: row },
        { kind: headers.has(row) ? 'TH' : 'TD', key },
      ] as const;
      const shown = `q ${placed(moved(x, y))} ${text} Q`;
      return tags.mark(path, shown, { at: table.position });
    })
    .filter((part) => part !== '');
}

function byParagraph(
  lines: readonly LaidLine[],
): readonly (readonly [paragraph: number, lines: readonly LaidLine[]])[] {
  const found = new Map<number, LaidLine[]>();
  for (const line of lines) {
    found.set(line.paragraph, [...(found.get(line.paragraph) ?? []), line]);
  }
  return [...found];
}
