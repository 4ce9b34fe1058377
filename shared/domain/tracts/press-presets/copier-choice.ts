import { z } from 'zod';
import type { Size } from '../../paper/millimetres.ts';
import type { papers } from '../imposition/paper.ts';
import { leafings, turnings } from '../imposition/sheet.ts';

/** Messages `tracts.print.paper.<id>` name them; the smallest first. */
export const copierPapers = [
  'a4',
  'a3',
  'sra3',
] as const satisfies readonly (keyof typeof papers)[];
export type CopierPaper = (typeof copierPapers)[number];

/** How pages come on sheets; `gang`: with other leaflets. Messages `tracts.print.way.<id>` name them. */
export const copierWays = ['booklet', 'side-by-side', 'work-and-turn', 'gang'] as const;
export type CopierWay = (typeof copierWays)[number];

/** Pages that touch are parted by one cut; those apart by two, and each keeps its bleed. */
export const betweens = ['touching', 'apart'] as const;
export type Between = (typeof betweens)[number];

export const mostGutterMm = 20;

export const CopierChoice = z
  .object({
    paper: z.enum(copierPapers),
    sides: z.enum(['one', 'two']),
    turning: z.enum(turnings),
    leafing: z.enum(leafings),
    way: z.enum(copierWays),
    between: z.enum(betweens),
    /** Between pages that lie apart. */
    gutter: z.number().min(0).max(mostGutterMm),
  })
  .readonly();
export type CopierChoice = z.infer<typeof CopierChoice>;

/** What is true of the office rather than of a leaflet: begun with the next time. */
export const CopierHabits = CopierChoice.unwrap().pick({
  paper: true,
  turning: true,
  leafing: true,
  between: true,
  gutter: true,
});
export type CopierHabits = Readonly<z.infer<typeof CopierHabits>>;

/** The larger sheet is made for bleed and marks. */
export const usualBetween = {
  a4: 'touching',
  a3: 'touching',
  sra3: 'apart',
} as const satisfies Readonly<Record<CopierPaper, Between>>;

export type Face = Size & { readonly bleed: number };

/** A booklet of fewer pages would be one folded sheet with white pages. */
export const canBeBooklet = (pages: readonly Face[]): boolean => pages.length >= 4;

/** Beside others lie a front and a back: further leaves would each need a sheet of their own. */
export const canBeGanged = (pages: readonly Face[]): boolean =>
  pages.length === 1 || pages.length === 2;
