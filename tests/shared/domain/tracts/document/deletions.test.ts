import { describe, expect, it } from 'vitest';
import { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  edit,
  object,
  objectId,
  storyId,
} from '../../../../builders/a-tract.ts';

const styleId = (id: string) => StyleId.parse(id);
const put = (style: string, basedOn: string | null, says = {}) =>
  ({
    kind: 'put-style',
    style: styleId(style),
    of: 'paragraph',
    name: style,
    basedOn: basedOn === null ? null : styleId(basedOn),
    says,
  }) as const;
const wear = (paragraphStyle: string) =>
  ({
    kind: 'style-paragraphs',
    story: storyId('f-story'),
    at: 0,
    length: 0,
    attributes: { paragraphStyle: styleId(paragraphStyle) },
  }) as const;
const sizeIn = (doc: ReturnType<typeof aTract>) =>
  readTract(doc).tract.stories.get(storyId('f-story'))?.[0]?.runs[0]?.style.size;

describe('a style that is deleted', () => {
  it('leaves its texts, those in the bin too, to the one that replaces it', () => {
    const doc = aTract();
    edit(doc, put('a', null, { size: 20 }), put('b', null, { size: 30 }));
    edit(doc, add(aTextFrame('f'), 'Venez'), wear('a'), {
      kind: 'delete',
      objects: [objectId('f')],
    });

    edit(
      doc,
      { kind: 'delete-style', style: styleId('a'), replacement: styleId('b') },
      { kind: 'restore', objects: [objectId('f')] },
    );

    expect(sizeIn(doc)).toBe(30);
    expect(readTract(doc).tract.styles.has(styleId('a'))).toBe(false);
  });

  it('leaves what was based on it to its replacement, and makes no circle', () => {
    const doc = aTract();
    edit(doc, put('base', null), put('a', 'base'), put('b', 'a'), put('c', 'b'), put('d', 'a'));

    edit(doc, { kind: 'delete-style', style: styleId('a'), replacement: styleId('c') });

    const { tract, faults } = readTract(doc);
    expect(tract.styles.get(styleId('b'))?.basedOn).toBe('base');
    expect(tract.styles.get(styleId('d'))?.basedOn).toBe('c');
    expect(faults).toEqual([]);
  });

  it('is not replaced by itself, by nothing or by one of another kind', () => {
    const doc = aTract();
    edit(doc, put('a', null), { ...put('letters', null), of: 'character' });

    for (const id of ['a', 'none', 'letters']) {
      const refused = applyEdit(
        doc,
        { kind: 'delete-style', style: styleId('a'), replacement: styleId(id) },
        { origin: 'test' },
      );
      expect(refused).toMatchObject({ error: { kind: 'unknown', id } });
    }
    expect(readTract(doc).tract.styles.has(styleId('a'))).toBe(true);
  });

  it('is made, renamed and made otherwise without losing its place or what it said', () => {
    const doc = aTract();
    edit(doc, put('a', 'body', { size: 20, align: 'centre' }), put('b', null));
    const { order } = readTract(doc).tract.styles.get(styleId('a')) ?? {};

    edit(doc, { ...put('a', 'body', { size: 22, align: null }), name: 'Chapô' });

    const known = readTract(doc).tract.styles.get(styleId('a'));
    expect(known).toMatchObject({ name: 'Chapô', basedOn: 'body', size: 22, order });
    expect(known).not.toHaveProperty('align');
  });
});

describe('a colour that is deleted', () => {
  it('gives way to its replacement in fills, strokes, texts and styles, locked ones too', () => {
    const doc = aTract();
    const red = SwatchId.parse('red');
    const white = SwatchId.parse('white');
    const cmyk = { cyan: 0, magenta: 100, yellow: 100, black: 0 };
    edit(doc, { kind: 'put-swatch', swatch: red, name: '', cmyk, spot: null });
    edit(doc, add(aShape('a')), add(aTextFrame('f'), 'Venez'), put('s', null, { colour: red }));
    edit(
      doc,
      {
        kind: 'set',
        objects: [objectId('a')],
        properties: { fill: red, stroke: { swatch: red, width: 2, dash: [] }, locked: true },
      },
      {
        kind: 'style-text',
        story: storyId('f-story'),
        at: 0,
        length: 2,
        attributes: { colour: red },
      },
    );

    edit(doc, { kind: 'delete-swatch', swatch: red, replacement: white });

    const { tract } = readTract(doc);
    expect(object(doc, 'a')).toMatchObject({ fill: white, stroke: { swatch: white, width: 2 } });
    expect(tract.stories.get(storyId('f-story'))?.[0]?.runs[0]?.style.colour).toBe(white);
    expect(tract.styles.get(styleId('s'))?.colour).toBe(white);
    expect(tract.swatches.has(red)).toBe(false);
  });
});
