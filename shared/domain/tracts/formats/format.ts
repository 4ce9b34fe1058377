import { z } from 'zod';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { Panel } from './panel.ts';

export const FormatId = z.enum(['a6', 'a5', 'a4', 'dl', 'a4-roll', 'a4-accordion', 'a3', 'custom']);
export type FormatId = z.infer<typeof FormatId>;

export const Orientation = z.enum(['portrait', 'landscape']);
export type Orientation = z.infer<typeof Orientation>;

export type Format = {
  readonly id: Exclude<FormatId, 'custom'>;
  readonly name: MessageId;
  /** The short and the long side of the trimmed sheet, in millimetres. */
  readonly short: number;
  readonly long: number;
  readonly orientations: readonly [Orientation, ...Orientation[]];
  readonly faces: 1 | 2;
  readonly margin: number;
  /** The panels of each face when it is folded, front first. */
  readonly folded: readonly (readonly Panel[])[];
};

const bothWays = ['portrait', 'landscape'] as const;

/**
 * The rolled flap is 3 mm narrower than what it lies in. The front is the inside of the leaflet: the
 * flap is its right panel, and therefore the left one of the back.
 */
const rolled: readonly (readonly Panel[])[] = [
  [
    { name: 'inside-start', width: 100 },
    { name: 'inside-middle', width: 100 },
    { name: 'inside-end', width: 97 },
  ],
  [
    { name: 'flap', width: 97 },
    { name: 'back', width: 100 },
    { name: 'cover', width: 100 },
  ],
];

const zigzag: readonly (readonly Panel[])[] = [
  [
    { name: 'inside-start', width: 99 },
    { name: 'inside-middle', width: 99 },
    { name: 'inside-end', width: 99 },
  ],
  [
    { name: 'flap', width: 99 },
    { name: 'back', width: 99 },
    { name: 'cover', width: 99 },
  ],
];

export const formats: readonly Format[] = [
  flat('a6', { short: 105, long: 148, margin: 6 }),
  flat('a5', { short: 148, long: 210, margin: 8 }),
  flat('a4', { short: 210, long: 297, margin: 10 }),
  flat('dl', { short: 99, long: 210, margin: 7 }),
  {
    ...flat('a4-roll', { short: 210, long: 297, margin: 8 }),
    orientations: ['landscape'],
    folded: rolled,
  },
  {
    ...flat('a4-accordion', { short: 210, long: 297, margin: 8 }),
    orientations: ['landscape'],
    folded: zigzag,
  },
  { ...flat('a3', { short: 297, long: 420, margin: 12 }), faces: 1 },
];

function flat(
  id: Format['id'],
  { short, long, margin }: Pick<Format, 'short' | 'long' | 'margin'>,
): Format {
  const name = `tracts.format.${id}` as const;
  return { id, name, short, long, margin, orientations: bothWays, faces: 2, folded: [] };
}
