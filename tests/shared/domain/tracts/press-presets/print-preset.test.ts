import { describe, expect, it } from 'vitest';
import { isSameWay, settingsFor } from '#shared/domain/tracts/press-presets/print-preset.ts';
import { lookOf, type PrintSettings } from '#shared/domain/tracts/press-presets/print-settings.ts';

const booklet: PrintSettings = {
  preset: 'copier',
  copier: {
    paper: 'a3',
    sides: 'two',
    turning: 'long-edge',
    leafing: 'book',
    way: 'booklet',
    between: 'touching',
    gutter: 6,
  },
  copies: 500,
  spare: 0,
  guide: false,
  around: 'bleed',
  dots: 220,
  format: 'png',
  longest: 1_600,
};
const face = { width: 148, height: 210, bleed: 3 };

describe('a kept way of printing', () => {
  it('is for each leaflet what that leaflet can have', () => {
    expect(settingsFor([face, face, face, face], booklet)).toEqual(booklet);
    expect(settingsFor([face], booklet).copier).toMatchObject({
      way: 'side-by-side',
      sides: 'one',
    });
  });

  it('is the same when only what another preset asks for differs', () => {
    expect(isSameWay(booklet, { ...booklet, dots: 100, longest: 1_080 })).toBe(true);
    expect(isSameWay(booklet, { ...booklet, copies: 501 })).toBe(false);
    expect(isSameWay(booklet, { ...booklet, preset: 'picture' })).toBe(false);
    const message = { ...booklet, preset: 'message' } as const;
    expect(isSameWay(message, { ...message, copies: 3 })).toBe(true);
    expect(isSameWay(message, { ...message, dots: 100 })).toBe(false);
  });

  it('makes a print shop’s file without marks, and a message with finer photographs', () => {
    expect(lookOf({ ...booklet, preset: 'print-shop' }).around).toBe('bleed');
    expect(lookOf({ ...booklet, preset: 'message' }).pictures.mostDpi).toBe(220);
    expect(lookOf(booklet).around).toBe('nothing');
  });
});
