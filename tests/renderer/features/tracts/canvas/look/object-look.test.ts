import { describe, expect, it } from 'vitest';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import {
  giveLook,
  lookOf,
} from '../../../../../../renderer/features/tracts/canvas/look/object-look.ts';
import {
  add,
  aShape,
  aTextFrame,
  aTract,
  edit,
  object,
  objectId,
  storyId,
} from '../../../../../builders/a-tract.ts';
import { aBench } from '../a-hand.ts';

/** The leaflet after the look of one was given to others. */
function giveFrom(from: string, to: readonly string[], ...edits: readonly TractEdit[]) {
  const doc = aTract();
  edit(doc, ...edits);
  const { tract } = readTract(doc);
  const look = lookOf(copyObjects(tractRoots(doc), tract, [objectId(from)]));
  if (look === null) throw new Error('No look');
  const given = giveLook(look, { tract, scene: aBench(tract).scene, chosen: to.map(objectId) });
  if (given !== null) edit(doc, given);
  return { doc, tract: readTract(doc).tract, given };
}

const grey = SwatchId.parse('grey');
const painted = (id: string): TractEdit => ({
  kind: 'set',
  objects: [objectId(id)],
  properties: { fill: grey, opacity: 0.4, cornerRadius: 3 },
});

describe('the look of an object', () => {
  it('is given to others, in groups too, and leaves their place and words alone', () => {
    const { doc, tract } = giveFrom(
      'a',
      ['g', 't'],
      add(aShape('a')),
      painted('a'),
      add(aShape('b')),
      add(aShape('c')),
      add(aTextFrame('t'), 'Bonjour'),
      { kind: 'group', id: objectId('g'), objects: [objectId('b'), objectId('c')], name: '' },
    );

    for (const id of ['b', 'c']) {
      expect(object(doc, id)).toMatchObject({ fill: 'grey', opacity: 0.4, cornerRadius: 3 });
    }
    expect(object(doc, 't')).toMatchObject({ fill: 'grey', position: { x: 10 } });
    expect(tract.stories.get(storyId('t-story'))?.[0]?.runs[0]?.text).toBe('Bonjour');
  });

  it('of a text is its letters and paragraphs, in place of what the other had', () => {
    const range = { story: storyId('t-story'), at: 0, length: 99 };
    const { tract } = giveFrom(
      't',
      ['u'],
      add(aTextFrame('t'), 'Un'),
      add(aTextFrame('u'), 'Deux\nTrois'),
      { kind: 'style-text', ...range, attributes: { size: 22, underline: true } },
      { kind: 'style-paragraphs', ...range, attributes: { align: 'centre' } },
      {
        kind: 'style-text',
        ...{ ...range, story: storyId('u-story') },
        attributes: { strike: true, link: 'https://exemple.fr' },
      },
    );

    for (const { style, runs } of tract.stories.get(storyId('u-story')) ?? []) {
      expect(style.align).toBe('centre');
      expect(runs[0]?.style).toMatchObject({ size: 22, underline: true, strike: false });
      expect(runs[0]?.style.link).toBe('https://exemple.fr');
    }
  });

  it('never makes a line or a sign invisible, and is nothing without an object', () => {
    const stroke = { swatch: grey, width: 1, dash: [] };
    const line = { ...aShape('l'), form: 'line', stroke } as const;
    const { doc } = giveFrom('a', ['l'], add(aShape('a')), {
      kind: 'add',
      object: {
        ...line,
        kind: 'shape',
        cornerRadius: 0,
        sides: 5,
        innerRadius: 0.5,
        points: [],
        fill: null,
      },
    });

    expect(object(doc, 'l')).toMatchObject({ stroke: { width: 1 } });
    expect(giveFrom('a', [], add(aShape('a'))).given).toBeNull();
  });
});
