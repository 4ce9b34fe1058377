import { describe, expect, it } from 'vitest';
import { keyActs } from '../../../../../renderer/features/tracts/canvas/keyboard/key-acts.ts';
import { add, aShape, objectId } from '../../../../builders/a-tract.ts';
import { aBench, noKeys } from './a-hand.ts';
import { page, three } from './a-page.ts';

const room = { width: 800, height: 600 };
const looking = (said: Parameters<typeof aBench>[1] = {}) => ({ ...aBench(three(), said), room });
const chosen = [objectId('front')];

describe('the keyboard on the canvas', () => {
  it.each([
    ['1 mm', noKeys, 1],
    ['10 mm with Shift', { ...noKeys, shift: true }, 10],
    ['0.1 mm with Alt', { ...noKeys, alt: true }, 0.1],
  ])('moves by %s', (_, keys, step) => {
    const acts = keyActs({ key: 'ArrowLeft', ...keys }, looking({ chosen }));

    expect(acts).toMatchObject([{ edit: { kind: 'move', objects: chosen, by: { x: -step } } }]);
  });

  it('resizes with Ctrl and keeps the upper left corner', () => {
    const acts = keyActs({ key: 'ArrowDown', ...noKeys, ctrl: true }, looking({ chosen }));

    const placed = { position: { x: 20, y: 20 }, size: { width: 20, height: 11 } };
    expect(acts).toMatchObject([{ edit: { kind: 'place', placements: [placed] } }]);
  });

  it('goes from object to object as one reads, and leaves after the last', () => {
    const tab = (on: readonly string[]) =>
      keyActs({ key: 'Tab', ...noKeys }, looking({ chosen: on.map(objectId) }));

    expect(tab([])).toEqual([{ kind: 'choose', objects: ['back'] }]);
    expect(tab(['back'])).toEqual([{ kind: 'choose', objects: ['front'] }]);
    expect(tab(['aside'])).toBeNull();
  });

  it('draws in the middle of what one sees with Enter', () => {
    const acts = keyActs({ key: 'Enter', ...noKeys }, looking({ tool: 'ellipse' }));

    // 800 × 600 pixels at four a millimetre, and an ellipse of 30 mm.
    expect(acts).toMatchObject([
      { edit: { kind: 'add', object: { position: { x: 85, y: 60 } } } },
      { kind: 'added', tool: 'ellipse' },
    ]);
  });

  it('leaves the tool, then what is chosen, then the key to others with Esc', () => {
    const leave = (said: Parameters<typeof aBench>[1]) =>
      keyActs({ key: 'Escape', ...noKeys }, looking(said));

    expect(leave({ tool: 'text' })).toEqual([{ kind: 'end-tool' }]);
    expect(leave({ chosen })).toEqual([{ kind: 'choose', objects: [] }]);
    expect(leave({})).toBeNull();
  });

  it('moves a picture that is cropped under its frame with arrows, and sizes it with plus and minus', () => {
    const id = objectId('photo');
    const { position, page: front } = aShape('photo');
    const photo = {
      kind: 'image',
      ...{ id, page: front, position, size: { width: 40, height: 40 } },
      ...{ rotation: 0, group: null, name: '', locked: false, hidden: false, opacity: 1 },
      fit: 'fill',
      ...{ fill: null, stroke: null, alt: '', blob: 'a'.repeat(64) },
      ...{ pixels: { width: 400, height: 400 } },
      crop: { x: 0.25, y: 0.25, width: 0.5, height: 0.5 },
    } as const;
    const bench = { ...aBench(page(add(photo)), { chosen: [id] }), cropping: id, room };
    const press = (key: string) => keyActs({ key, ...noKeys }, bench);
    const cropTo = (crop: object) => [{ edit: { kind: 'set', properties: { crop } } }];

    // The whole picture is 80 mm wide: 1 mm to the right shows an eightieth more of its left.
    expect(press('ArrowRight')).toMatchObject(cropTo({ x: 0.2375, y: 0.25, width: 0.5 }));
    expect(press('+')).toMatchObject(cropTo({ width: 0.5 / 1.05 }));
    expect(press('-')).toMatchObject(cropTo({ width: 0.5 / 0.95 }));
  });
});
