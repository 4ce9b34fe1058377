import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { screenColour, screenHex } from '#shared/domain/tracts/document/model/screen-colour.ts';

const cmyk = (cyan: number, magenta: number, yellow: number, black: number) => ({
  cyan,
  magenta,
  yellow,
  black,
});

describe('an ink mix on a screen', () => {
  it('is white without ink, and what presses call cyan, red and black with it', () => {
    expect(screenHex(cmyk(0, 0, 0, 0))).toBe('#ffffff');
    expect(screenHex(cmyk(100, 0, 0, 0))).toBe('#009ee0');
    expect(screenHex(cmyk(0, 100, 100, 0))).toBe('#e30613');
    expect(screenHex(cmyk(0, 0, 0, 100))).toBe('#1d1d1b');
    expect(screenHex(cmyk(0, 0, 0, 50))).toBe('#8e8e8d');
  });

  it('is a colour of the screen, and darker with more black', () => {
    const ink = fc.nat(100);
    fc.assert(
      fc.property(ink, ink, ink, fc.nat(99), (cyan, magenta, yellow, black) => {
        const [light, dark] = [black, black + 1].map((more) => {
          const { red, green, blue } = screenColour(cmyk(cyan, magenta, yellow, more));
          return red + green + blue;
        });
        return (
          light !== undefined && dark !== undefined && light <= 765 && dark <= light && dark >= 0
        );
      }),
    );
  });
});
