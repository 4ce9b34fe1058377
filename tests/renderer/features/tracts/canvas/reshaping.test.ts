import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { aTract, edit, frontPage, objectId } from '../../../../builders/a-tract.ts';
import { aBench, drag, freely, gestured, noKeys, press, stroke } from './a-hand.ts';
import { place, three } from './a-page.ts';

describe('reshaping', () => {
  const chosen = [objectId('aside')];
  const bench = aBench(three(), { chosen });
  const corner = { x: 130, y: 160 };

  it('keeps the opposite corner where it is', () => {
    fc.assert(
      fc.property(place, (to) => {
        const { edits } = gestured(bench, stroke([corner, to], freely));

        const [resized] = edits;
        if (resized?.kind !== 'place') return expect(edits).toEqual([]);
        const [only] = resized.placements;
        expect(only?.position?.x).toBeCloseTo(110, 6);
        expect(only?.position?.y).toBeCloseTo(150, 6);
        expect(only?.size?.width).toBeGreaterThan(0);
      }),
    );
  });

  it('lets the pulled edge meet the margin', () => {
    const { edits } = gestured(
      bench,
      stroke([
        { x: 130, y: 155 },
        { x: 139.4, y: 156 },
      ]),
    );

    expect(edits).toMatchObject([{ placements: [{ size: { width: 30, height: 10 } }] }]);
  });

  it('turns by steps of 15° with Shift', () => {
    fc.assert(
      fc.property(place, (to) => {
        const grip = { x: 120, y: 150 - 22 / 4 };
        const { gesture } = gestured(bench, [press(grip), drag(to, { ...noKeys, shift: true })]);

        if (gesture.kind !== 'reshape') throw new Error('Not turning');
        expect(Math.abs(gesture.to.frame.rotation % 15)).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('drawing', () => {
  it('draws the box between the two corners, whichever comes first', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 2);
        const bench = aBench(three(), { tool: 'rectangle' });
        const { edits } = gestured(bench, stroke([from, to], freely));

        expect(edits).toMatchObject([
          {
            kind: 'add',
            object: {
              page: frontPage,
              position: { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) },
            },
          },
        ]);
      }),
    );
  });

  it.each([
    'text',
    'rectangle',
    'ellipse',
    'line',
    'polygon',
    'star',
    'image',
    'qr',
    'icon',
    'table',
  ] as const)(
    'adds what the tool %s draws, of the usual size at a click, as the document takes it',
    (tool) => {
      const doc = aTract();
      const { edits, acts } = gestured(
        aBench(readTract(doc).tract, { tool }),
        stroke([{ x: 30, y: 30 }], freely),
      );

      edit(doc, ...edits);

      const { tract, faults } = readTract(doc);
      expect(faults).toEqual([]);
      expect(tract.objects).toMatchObject([{ position: { x: 30, y: 30 } }]);
      expect(acts.at(-1)).toMatchObject({ kind: 'added', tool });
    },
  );
});
