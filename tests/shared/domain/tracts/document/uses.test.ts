import { describe, expect, it } from 'vitest';
import { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { nearestStyle, nearestSwatch } from '#shared/domain/tracts/document/uses/nearest.ts';
import { usesOfSwatch } from '#shared/domain/tracts/document/uses/uses-of.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { add, aShape, aTextFrame, aTract, edit, objectId } from '../../../../builders/a-tract.ts';

const red = SwatchId.parse('red');
const ink = (magenta: number, black = 0) => ({
  cmyk: { cyan: 0, magenta, yellow: magenta, black },
});

describe('the uses of a colour', () => {
  it('are the objects that are painted or written in it and the styles that name it', () => {
    const doc = aTract();
    edit(
      doc,
      { kind: 'put-swatch', swatch: red, name: 'Rouge', ...ink(100), spot: null },
      add(aShape('a')),
      add(aShape('b')),
      { kind: 'set', objects: [objectId('a')], properties: { fill: red } },
      {
        kind: 'add',
        object: aTextFrame('t'),
        text: [{ text: 'Venez', attributes: { colour: red } }],
      },
      {
        kind: 'put-style',
        style: StyleId.parse('loud'),
        of: 'character',
        name: 'Fort',
        basedOn: null,
        says: { colour: red },
      },
    );

    expect(usesOfSwatch(readTract(doc).tract, red)).toEqual({ objects: 2, styles: 1 });
  });
});

describe('what is nearest', () => {
  it('to a colour is what looks like it', () => {
    const [dark, light] = [ink(95, 10), ink(10)];

    expect(nearestSwatch(ink(100), [light, dark])).toBe(dark);
    expect(nearestSwatch(ink(100), [])).toBeNull();
  });

  it('to a style is the one it is based on, else the one that says the most of the same', () => {
    const sheet = { kind: 'paragraph', name: '', order: 'V', deleted: false } as const;
    const [one, two] = [StyleId.parse('one'), StyleId.parse('two')];
    const alike = { ...sheet, id: one, basedOn: null, size: 12, align: 'centre' } as const;
    const other = { ...sheet, id: two, basedOn: null, size: 9 } as const;
    const gone = { ...alike, id: StyleId.parse('gone') };

    expect(nearestStyle(gone, [other, alike])).toBe(alike);
    expect(nearestStyle({ ...gone, basedOn: two }, [other, alike])).toBe(other);
  });
});
