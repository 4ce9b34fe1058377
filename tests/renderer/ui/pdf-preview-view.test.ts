import { describe, expect, it } from 'vitest';
import { keyMove, zoomStep } from '../../../renderer/ui/pdf-preview/view.ts';

describe('the keys of the preview', () => {
  const middle = { page: 2, pages: 3 };

  it.each([
    ['PageDown', 3],
    ['PageUp', 1],
    ['Home', 1],
    ['End', 3],
  ])('%s goes to page %i', (key, page) => {
    expect(keyMove(key, middle)).toEqual({ kind: 'page', page });
  });

  it('stay on the first and on the last page', () => {
    expect(keyMove('PageUp', { page: 1, pages: 3 })).toEqual({ kind: 'page', page: 1 });
    expect(keyMove('PageDown', { page: 3, pages: 3 })).toEqual({ kind: 'page', page: 3 });
  });

  it('leave the arrows to scrolling', () => {
    expect(keyMove('ArrowDown', middle)).toBeNull();
  });
});

describe('the zoom', () => {
  it('goes back to where it came from', () => {
    expect(zoomStep(zoomStep(1, 'in'), 'out')).toBe(1);
  });

  it('ends at both ends', () => {
    expect(zoomStep(4, 'in')).toBe(4);
    expect(zoomStep(0.5, 'out')).toBe(0.5);
  });
});
