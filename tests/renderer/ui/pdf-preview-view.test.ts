import { describe, expect, it } from 'vitest';
import { keyMove, timesWidth, zoomStep } from '../../../renderer/ui/pdf-preview/view.ts';

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
  const lying = { width: 842, height: 595 };
  const standing = { width: 595, height: 842 };

  it('shows a whole page where the frame is wider than the page', () => {
    const times = timesWidth('page', standing, { width: 800, height: 400 });
    expect(times * 800 * (842 / 595)).toBeCloseTo(400);
  });

  it('never makes a whole page wider than the frame', () => {
    expect(timesWidth('page', lying, { width: 400, height: 2_000 })).toBe(1);
  });

  it('goes from a whole page to the next larger one', () => {
    expect(zoomStep(timesWidth('page', standing, { width: 800, height: 400 }), 'in')).toBe(0.5);
  });

  it('goes back to where it came from', () => {
    expect(zoomStep(zoomStep(1, 'in'), 'out')).toBe(1);
  });

  it('ends at both ends', () => {
    expect(zoomStep(4, 'in')).toBe(4);
    expect(zoomStep(0.5, 'out')).toBe(0.5);
  });
});
