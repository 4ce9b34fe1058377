import { describe, expect, it } from 'vitest';
import { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { replaceFont } from '#shared/domain/tracts/fonts/replace-font.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { add, aTextFrame, aTract, edit, storyId } from '../../../../builders/a-tract.ts';

const from = FontId.parse('gone');
const to = FontId.parse('inter-regular');

function fontsOf(doc: ReturnType<typeof aTract>, story: string) {
  const paragraphs = readTract(doc).tract.stories.get(storyId(story)) ?? [];
  return paragraphs.flatMap(({ runs, end }) => [...runs.map(({ style }) => style.font), end.font]);
}

describe('replaceFont', () => {
  it('changes every word, empty line and style set in that font, and nothing else', () => {
    const doc = aTract();
    const story = storyId('a-story');
    const style = StyleId.parse('title');
    const says = { font: from, size: 30 };
    edit(
      doc,
      add(aTextFrame('a'), 'Venez nombreux\n\nDimanche'),
      { kind: 'style-text', story, at: 6, length: 10, attributes: { font: from } },
      { kind: 'put-style', style, of: 'paragraph', name: 'Titre', basedOn: null, says },
      add(aTextFrame('b'), 'Titre'),
      {
        kind: 'style-paragraphs',
        story: storyId('b-story'),
        at: 0,
        length: 1,
        attributes: { paragraphStyle: style },
      },
    );
    const before = fontsOf(doc, 'a-story');

    const replacement = replaceFont(readTract(doc).tract, { from, to });
    if (replacement === null) return expect.fail('it was not found');
    edit(doc, replacement);

    const asked = before.map((font) => (font === from ? to : font));
    expect(new Set(fontsOf(doc, 'a-story'))).toEqual(new Set(asked));
    expect(fontsOf(doc, 'a-story')).not.toContain(from);
    expect(new Set(fontsOf(doc, 'b-story'))).toEqual(new Set([to]));
    expect(readTract(doc).tract.styles.get(style)).toMatchObject({ font: to, size: 30 });
    expect(replaceFont(readTract(doc).tract, { from, to })).toBeNull();
  });
});
