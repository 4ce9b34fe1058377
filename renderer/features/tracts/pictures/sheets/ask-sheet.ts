import {
  type PictureRefusal,
  refusalOfBytes,
} from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { passingState } from '../../../../office/passing-state.ts';
import { lookAtSheets } from './look-desk.ts';
import type { Sheet } from './look-order.ts';

type Question = {
  readonly name: string;
  readonly pages: number;
  /** The first of them. */
  readonly sheets: readonly Sheet[];
  /** Null: none after all. */
  readonly answer: (sheet: number | null) => void;
};

/** Which page of a PDF is wanted, while somebody is asked. */
export const useSheetQuestion = passingState<{ readonly question: Question | null }>(() => ({
  question: null,
}));

/** How many are shown; the others are asked for by their number. */
const mostShown = 24;
const longestShown = 260;

/** The page to place, counted from 0: asked for where a PDF has several. Null when somebody let go of it. */
export async function askSheet(file: File): Promise<Result<number | null, PictureRefusal>> {
  const head = await file
    .slice(0, 4)
    .text()
    .catch(() => '');
  if (head !== '%PDF') return ok(0);
  const tooLarge = refusalOfBytes(file.size);
  if (tooLarge !== null) return err(tooLarge);
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return ok(0);
  const bytes = new Uint8Array(content);
  const looked = await lookAtSheets({ bytes, most: mostShown, longest: longestShown });
  if (looked.kind !== 'read') return err({ kind: looked.kind });
  const { pages, sheets } = looked;
  if (pages === 1) return ok(0);
  return new Promise((resolve) => {
    const answer = (sheet: number | null) => {
      useSheetQuestion.setState({ question: null });
      resolve(ok(sheet));
    };
    useSheetQuestion.setState({ question: { name: file.name, pages, sheets, answer } });
  });
}
