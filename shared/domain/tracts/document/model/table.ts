import { z } from 'zod';
import { StoryId } from './ids.ts';

const track = z.string().min(1).max(40);
const length = z.number().min(0.1).max(5_000);

/** One row or column: its name never changes, so that two offices may add and move others. */
export const Track = z.object({ id: track, size: length }).readonly();
export type Track = z.infer<typeof Track>;

const tracks = z.array(Track).min(1).max(200).readonly();

/** `cells` leads from `row/column` to the story of the cell. */
export const tableShape = {
  rowTracks: tracks,
  columnTracks: tracks,
  cells: z.record(z.string().max(90), StoryId).readonly(),
  headerRows: z.int().min(0).max(10),
};
