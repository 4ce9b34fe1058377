import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, sameValue } from '#shared/canonical.ts';

describe('the canonical text of a value', () => {
  it('does not depend on the order in which keys were written', () => {
    expect(canonical({ b: [1, { d: null, c: 'é' }], a: true })).toBe(
      canonical({ a: true, b: [1, { c: 'é', d: null }] }),
    );
  });

  it('leaves out what JSON leaves out', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('reads back as the same JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('tells two values apart exactly when they differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const [one, other] = [JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b))];
        expect(sameValue(a, b)).toBe(isDeepEqual(one, other));
      }),
    );
  });
});

function isDeepEqual(a: unknown, b: unknown): boolean {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
}
