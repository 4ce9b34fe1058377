import { describe, expect, it } from 'vitest';
import { relativePath } from '../../../../../renderer/features/tracts/paint/text/relative-path.ts';

describe('an outline told in ways instead of places', () => {
  it('begins at the pen and comes back to where each part began', () => {
    expect(relativePath('M10,20L30,20L30,50ZM-5,0Q0,10,5,0Z')).toBe(
      'm10 20l20 0l0 30zm-15 -20q5 10 10 0z',
    );
  });

  it('tells curves of two handles', () => {
    expect(relativePath('M0,0C1,2,3,4,5,6Z')).toBe('m0 0c1 2 3 4 5 6z');
  });

  it('is nothing for a space', () => {
    expect(relativePath('')).toBe('');
  });
});
