import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idle } from '../../../../../renderer/features/tracts/canvas/gestures/gesture.ts';
import { add, aShape, objectId } from '../../../../builders/a-tract.ts';
import { aBench, drag, freely, gestured, press, stroke } from './a-hand.ts';
import { keys, near, page, place, three } from './a-page.ts';

describe('moving', () => {
  const bench = aBench(three());
  const from = { x: 115, y: 155 };

  it('carries the object as far as the hand went, whatever way it took', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), place, (way, to) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 1);
        const { edits } = gestured(bench, stroke([from, ...way, to], freely));

        const [moved] = edits;
        expect(edits).toHaveLength(1);
        if (moved?.kind !== 'place') throw new Error('Not placed');
        expect(moved.placements[0]?.position?.x).toBeCloseTo(110 + to.x - from.x, 6);
        expect(moved.placements[0]?.position?.y).toBeCloseTo(150 + to.y - from.y, 6);
      }),
    );
  });

  it('goes no further aside than six pixels to meet something', () => {
    fc.assert(
      fc.property(place, (to) => {
        const { gesture } = gestured(bench, [press(from), drag({ x: 200, y: 200 }), drag(to)]);

        if (gesture.kind !== 'move') throw new Error('Not moving');
        expect(Math.abs(gesture.by.x - (to.x - from.x))).toBeLessThanOrEqual(1.5 + 1e-9);
        expect(Math.abs(gesture.by.y - (to.y - from.y))).toBeLessThanOrEqual(1.5 + 1e-9);
      }),
    );
  });

  it('meets the margin and says so', () => {
    const { gesture } = gestured(bench, [press(from), drag({ x: 13.6, y: 155 })]);

    if (gesture.kind !== 'move') throw new Error('Not moving');
    expect(110 + gesture.by.x).toBeCloseTo(8);
    expect(gesture.marks).toContainEqual(expect.objectContaining({ axis: 'x', at: 8 }));
  });

  it('leaves a copy with Alt', () => {
    const { acts, edits } = gestured(
      bench,
      stroke([from, { x: 125, y: 165 }], { ...freely, alt: true }),
    );

    expect(edits).toEqual([]);
    expect(acts.at(-1)).toMatchObject({ kind: 'duplicate', objects: ['aside'] });
  });

  it('leaves what is locked where it is, though it is chosen in the layers', () => {
    const tract = page(add(aShape('locked', { position: near })), {
      kind: 'set',
      objects: [objectId('locked')],
      properties: { locked: true },
    });
    const chosen = [objectId('locked')];

    const { edits } = gestured(
      aBench(tract, { chosen }),
      stroke(
        [
          { x: 20, y: 20 },
          { x: 60, y: 60 },
        ],
        freely,
      ),
    );

    expect(edits).toEqual([]);
  });
});

describe('any gesture', () => {
  const tools = ['select', 'text', 'line', 'star', 'hand'] as const;

  it('writes once at the most, and nothing before the release', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tools),
        fc.array(place, { minLength: 1, maxLength: 5 }),
        keys,
        (tool, way, held) => {
          const bench = aBench(three(), { tool, chosen: [objectId('front')] });
          const events = stroke(way, held);
          expect(gestured(bench, events.slice(0, -1)).edits).toEqual([]);
          expect(gestured(bench, events).edits.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it('is forgotten with Esc, as if it had never been', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tools),
        fc.array(place, { minLength: 1, maxLength: 5 }),
        keys,
        (tool, way, held) => {
          const bench = aBench(three(), { tool });
          const events = stroke(way, held).slice(0, -1);
          const { gesture, edits } = gestured(bench, [...events, { kind: 'cancel' }]);

          expect(gesture.kind).toBe(idle.kind);
          expect(edits).toEqual([]);
        },
      ),
    );
  });
});
