import { describe, expect, it } from 'vitest';
import { add, aShape, objectId } from '../../../../builders/a-tract.ts';
import { aBench, gestured, noKeys, press, release, stroke } from './a-hand.ts';
import { near, page, small, three } from './a-page.ts';

describe('choosing', () => {
  const bench = aBench(three());
  const on = { x: 25, y: 25 };

  it('takes the frontmost, and what lies below at the next click', () => {
    const first = gestured(bench, stroke([on]));
    const second = gestured({ ...bench, chosen: first.chosen }, stroke([on]));
    const third = gestured({ ...bench, chosen: second.chosen }, stroke([on]));

    expect([first.chosen, second.chosen, third.chosen]).toEqual([['front'], ['back'], ['front']]);
  });

  it('adds with Shift, and takes back what was chosen', () => {
    const shift = { ...noKeys, shift: true };
    const both = gestured({ ...bench, chosen: [objectId('aside')] }, stroke([on], shift));
    const one = gestured({ ...bench, chosen: both.chosen }, stroke([on], shift));

    expect(both.chosen).toEqual(['aside', 'front']);
    expect(one.chosen).toEqual(['aside']);
  });

  it('takes with a lasso all that it touches, and only what is inside with Alt', () => {
    const way = [
      { x: 5, y: 5 },
      { x: 50, y: 50 },
    ];

    expect(gestured(bench, stroke(way)).chosen).toEqual(['back', 'front']);
    expect(gestured(bench, stroke(way, { ...noKeys, alt: true })).chosen).toEqual(['front']);
  });

  it('lets go of everything beside the objects', () => {
    const { chosen } = gestured(
      { ...bench, chosen: [objectId('front')] },
      stroke([{ x: 1, y: 1 }]),
    );

    expect(chosen).toEqual([]);
  });

  it('does not see what is locked or hidden', () => {
    const tract = page(
      add(aShape('back', { position: near })),
      add(aShape('locked', { position: near })),
      add(aShape('hidden', { position: near })),
      { kind: 'set', objects: [objectId('locked')], properties: { locked: true } },
      { kind: 'set', objects: [objectId('hidden')], properties: { hidden: true } },
    );

    expect(gestured(aBench(tract), stroke([on])).chosen).toEqual(['back']);
  });

  it('takes a group, then its members once it was opened', () => {
    const tract = page(
      add(aShape('one', { position: near, size: small })),
      add(aShape('two', { position: { x: 40, y: 40 }, size: small })),
      { kind: 'group', id: objectId('both'), objects: ['one', 'two'].map(objectId), name: '' },
    );
    const grouped = aBench(tract);
    const inOne = { x: 15, y: 15 };

    const first = gestured(grouped, stroke([inOne]));
    const twice = gestured({ ...grouped, chosen: first.chosen }, [
      press(inOne, noKeys, 2),
      release(inOne),
    ]);
    const inside = gestured({ ...grouped, chosen: [objectId('one')] }, stroke([{ x: 45, y: 45 }]));

    expect(first.chosen).toEqual(['both']);
    expect(twice.acts).toEqual([{ kind: 'open', object: 'both', at: inOne }]);
    expect(inside.chosen).toEqual(['two']);
  });
});
