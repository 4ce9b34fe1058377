import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKeyedByCid } from '../../../../renderer/paper/type/is-keyed-by-cid.ts';

/** The beginning of a `CFF ` table with this top dictionary: a header, one name, one dictionary. */
function aTable(dictionary: readonly number[]): DataView {
  const name = [...'Font'].map((letter) => letter.charCodeAt(0));
  const index = (data: readonly number[]) => [0, 1, 1, 1, data.length + 1, ...data];
  return new DataView(Uint8Array.from([1, 0, 4, 1, ...index(name), ...index(dictionary)]).buffer);
}

const [adobe, identity] = [
  [28, 1, 135],
  [28, 1, 136],
] as const;
const registry = [...adobe, ...identity, 139, 12, 30];

describe('a font with cubic outlines', () => {
  it('is keyed by characters when its top dictionary begins with ROS', () => {
    expect(isKeyedByCid(aTable([...registry, 29, 0, 0, 1, 0, 17]))).toBe(true);
  });

  it.each([
    ['a version first', [28, 1, 135, 0, ...registry]],
    ['another escaped operator first', [139, 12, 7, ...registry]],
    ['a real number and a matrix', [30, 0x0a, 0x14, 0x05, 0x41, 0xff, 139, 139, 12, 7]],
    ['no operator', [139, 140]],
    ['nothing', []],
  ])('is not with %s', (_what, dictionary) => {
    expect(isKeyedByCid(aTable(dictionary))).toBe(false);
  });

  it('is never taken apart wrongly: cut anywhere, or of any bytes, it answers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(typeof isKeyedByCid(new DataView(bytes.slice().buffer))).toBe('boolean');
      }),
    );
  });
});
