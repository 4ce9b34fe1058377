import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  checkedShare,
  countChecked,
  everythingChecked,
  isChecked,
  nothingChecked,
  toggleChecked,
  uncheck,
} from '../../../../../renderer/ui/grid/selection/checked-rows.ts';

const rows = Array.from({ length: 20 }, (_, index) => `row-${index}`);
const anyKeys = fc.subarray(rows);
const anyChecked = fc
  .tuple(fc.boolean(), anyKeys)
  .map(([isAll, keys]) => (isAll ? uncheck(everythingChecked, keys) : check(nothingChecked, keys)));

describe('ticked rows', () => {
  it('are counted as they are told one by one', () => {
    fc.assert(
      fc.property(anyChecked, (checked) => {
        const told = rows.filter((key) => isChecked(checked, key)).length;

        expect(countChecked(checked, rows.length)).toBe(told);
      }),
    );
  });

  it('hold after ticking exactly what they held and what was ticked', () => {
    fc.assert(
      fc.property(anyChecked, anyKeys, (checked, keys) => {
        const more = check(checked, keys);

        for (const key of rows) {
          expect(isChecked(more, key)).toBe(isChecked(checked, key) || keys.includes(key));
        }
      }),
    );
  });

  it('hold after clearing exactly what they held without what was cleared', () => {
    fc.assert(
      fc.property(anyChecked, anyKeys, (checked, keys) => {
        const fewer = uncheck(checked, keys);

        for (const key of rows) {
          expect(isChecked(fewer, key)).toBe(isChecked(checked, key) && !keys.includes(key));
        }
      }),
    );
  });

  it('are as they were after two turns of the same box', () => {
    fc.assert(
      fc.property(anyChecked, fc.constantFrom(...rows), (checked, key) => {
        const twice = toggleChecked(toggleChecked(checked, key), key);

        expect(twice).toEqual(checked);
      }),
    );
  });

  it('stay a predicate when all 200,000 are ticked but one', () => {
    const allButOne = toggleChecked(everythingChecked, 'row-7');

    expect(allButOne).toEqual({ kind: 'all', except: new Set(['row-7']) });
    expect(countChecked(allButOne, 200_000)).toBe(199_999);
    expect(checkedShare(allButOne, 200_000)).toBe('some');
  });
});
