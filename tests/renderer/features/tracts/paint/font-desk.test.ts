import { describe, expect, it, vi } from 'vitest';
import { ownFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { readOwnFonts } from '../../../../../renderer/features/tracts/fonts/read-own-font.ts';
import { noOwnFonts } from '../../../../../renderer/features/tracts/paint/fonts/font-desk.ts';
import { aFontRecord } from '../../../../builders/a-font.ts';
import { fontFile } from '../../../../shared/domain/tracts/text/support/font-file.ts';
import { aFontDesk } from './a-font-desk.ts';

const gotham = ownFontId(aFontRecord({ look: 'serif', weight: 700 }));
const standIn = FontId.parse('source-serif-4-bold');
const file = fontFile('montserrat');

describe('the section’s own fonts on the desk', () => {
  it('are missing where nobody has them, with the closest one at hand to stand in', async () => {
    const desk = aFontDesk();
    await desk.ask([gotham]);
    expect([...desk.read().missing]).toEqual([gotham]);
    expect(desk.read().shelf.fonts.has(standIn)).toBe(true);
  });

  it('come by themselves once their file has come, and are told once', async () => {
    const desk = aFontDesk();
    let there: Uint8Array | null = null;
    desk.readOwnFrom(async () => there);
    await desk.ask([gotham]);
    const told = vi.fn();
    desk.subscribe(told);

    await desk.lookAgain();
    there = file;
    await desk.lookAgain();
    await desk.lookAgain();

    expect(told).toHaveBeenCalledTimes(1);
    expect(desk.read().missing.size).toBe(0);
    expect(desk.read().shelf.fonts.get(gotham)?.family).toBe('Montserrat');
  });

  it('are let go with the file they were read from', async () => {
    const desk = aFontDesk();
    desk.readOwnFrom(async () => file);
    await desk.ask([gotham]);
    desk.readOwnFrom(noOwnFonts);
    expect(desk.read().shelf.fonts.has(gotham)).toBe(false);
  });

  it('are judged once before they are opened: another office put them there', async () => {
    const judge = vi.fn(async () => ({ ok: false, error: { kind: 'too-slow' } }) as const);
    const readOwn = readOwnFonts({ fontFile: async () => file }, judge);
    expect([await readOwn('a'), await readOwn('a')]).toEqual([null, null]);
    expect(judge).toHaveBeenCalledTimes(1);
  });
});
