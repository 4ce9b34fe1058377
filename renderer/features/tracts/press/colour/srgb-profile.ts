/**
 * What red, green and blue mean on a screen (IEC 61966-2-1), as a profile of ICC version 4: written here, for it is short.
 * The primaries are those of the standard, adapted to the light of ICC (D50).
 */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const tags: readonly (readonly [name: string, content: readonly number[]])[] = [
    ['desc', localised('sRGB')],
    ['cprt', localised('CC0')],
    ['wtpt', place(0.9642, 1, 0.8249)],
    ['rXYZ', place(0.43607, 0.22249, 0.01392)],
    ['gXYZ', place(0.38515, 0.71687, 0.09708)],
    ['bXYZ', place(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const directory: number[] = u32(tags.length);
  const contents: number[] = [];
  const start = headLength + 4 + tags.length * 12;
  const placesOf = new Map<readonly number[], number>();
  for (const [name, content] of tags) {
    const at = placesOf.get(content) ?? start + contents.length;
    if (!placesOf.has(content)) contents.push(...content);
    placesOf.set(content, at);
    directory.push(...letters(name), ...u32(at), ...u32(content.length));
  }
  const whole = start + contents.length;
  return Uint8Array.from([...head(whole), ...directory, ...contents]);
}

const headLength = 128;

const head = (length: number): readonly number[] => [
  ...u32(length),
  ...u32(0),
  ...u32(0x04200000),
  ...letters('mntrRGB XYZ '),
  ...[0x07, 0xe0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0],
  ...letters('acsp'),
  ...Array.from({ length: 28 }, () => 0),
  ...[...fixed(0.9642), ...fixed(1), ...fixed(0.8249)],
  ...Array.from({ length: 48 }, () => 0),
];

const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const u32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const fixed = (value: number): number[] => u32(Math.round(value * 65_536));

const place = (x: number, y: number, z: number): readonly number[] => [
  ...letters('XYZ '),
  ...u32(0),
  ...[x, y, z].flatMap(fixed),
];

/** A straight line near black, a power above (parametric curve of kind 3). */
const curve: readonly number[] = [
  ...letters('para'),
  ...u32(0),
  ...[0, 3, 0, 0],
  ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed),
];

function localised(text: string): readonly number[] {
  const wide = letters(text).flatMap((letter) => [0, letter]);
  const padding = Array.from({ length: (4 - (wide.length % 4)) % 4 }, () => 0);
  const record = [...letters('enUS'), ...u32(wide.length), ...u32(28)];
  return [...letters('mluc'), ...u32(0), ...u32(1), ...u32(12), ...record, ...wide, ...padding];
}
