import { describe, expect, it } from 'vitest';
import { survivorOf } from '#shared/domain/members/merged.ts';

describe('the record that speaks for another', () => {
  const everybody = () => true;

  it('is the end of the line, and oneself when nobody is there', () => {
    const into = new Map([
      ['a', 'b'],
      ['b', 'c'],
    ]);

    expect(survivorOf('a', into, everybody)).toBe('c');
    expect(survivorOf('a', into, (one) => one !== 'c')).toBe('b');
    expect(survivorOf('c', into, everybody)).toBe('c');
  });

  it('is the same for all that point at each other', () => {
    const into = new Map([
      ['c', 'b'],
      ['b', 'a'],
      ['a', 'c'],
      ['d', 'b'],
    ]);

    expect(['a', 'b', 'c', 'd'].map((one) => survivorOf(one, into, everybody))).toEqual(
      Array(4).fill('a'),
    );
  });
});
