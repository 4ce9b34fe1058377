import { describe, expect, it } from 'vitest';
import { GuideId } from '#shared/domain/tracts/document/model/ids.ts';
import {
  clearGuides,
  deleteChosen,
  ungroupChosen,
} from '../../../../../renderer/features/tracts/canvas/keyboard/object-acts.ts';
import { add, aShape, frontPage, objectId } from '../../../../builders/a-tract.ts';
import { aBench } from './a-hand.ts';
import { page } from './a-page.ts';

const ids = (...names: readonly string[]) => names.map(objectId);
const group = (id: string, ...names: readonly string[]) =>
  ({ kind: 'group', id: objectId(id), objects: ids(...names), name: '' }) as const;
const guide = (id: string) =>
  ({ kind: 'put-guide', guide: GuideId.parse(id), page: frontPage, axis: 'x', at: 10 }) as const;

describe('what is done with what is chosen', () => {
  it('opens several groups in one step to undo, and chooses what was in them', () => {
    const tract = page(
      ...['a', 'b', 'c', 'd'].map((id) => add(aShape(id))),
      group('g', 'a', 'b'),
      group('h', 'c', 'd'),
    );

    const acts = ungroupChosen(aBench(tract, { chosen: ids('g', 'h') }));

    expect(acts).toMatchObject([
      { kind: 'edit', edit: { kind: 'together', edits: [{ group: 'g' }, { group: 'h' }] } },
      { kind: 'choose', objects: ['a', 'b', 'c', 'd'] },
    ]);
  });

  it('takes all guides of the page away in one step to undo', () => {
    const acts = clearGuides(aBench(page(guide('one'), guide('two'))));

    expect(acts).toMatchObject([{ edit: { kind: 'together', edits: [{}, {}] } }]);
    expect(clearGuides(aBench(page()))).toEqual([]);
  });

  it('deletes what is not locked, and asks all the same when everything is, so that one learns why', () => {
    const tract = page(add(aShape('a')), add(aShape('b')), {
      kind: 'set',
      objects: ids('b'),
      properties: { locked: true },
    });
    const deleted = (...names: readonly string[]) =>
      deleteChosen(aBench(tract, { chosen: ids(...names) }));

    expect(deleted('a', 'b')).toMatchObject([
      { edit: { kind: 'delete', objects: ['a'] } },
      { kind: 'choose', objects: ['b'] },
    ]);
    expect(deleted('b')).toMatchObject([{ edit: { kind: 'delete', objects: ['b'] } }, {}]);
  });
});
