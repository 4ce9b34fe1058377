import type { IsoDate } from '#shared/domain/dates.ts';
import type { ObjectId, PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { PlateInk } from '#shared/domain/tracts/proof/plate.ts';
import type { FontId } from '#shared/domain/tracts/story.ts';

/** How the same leaflet becomes different files. */
export type PressLook = {
  /**
   * `inks`: swatches as the inks they are, spot inks too, photographs as they were taken. `process`: the same, and spot inks
   * are mixed of the four. `four-inks`: photographs too are told in the inks of a press, as few print shops ask for.
   * `screen`: everything in red, green and blue.
   */
  readonly colour: 'inks' | 'process' | 'four-inks' | 'screen';
  /** `pdf-x-4`: what a print shop's standard asks for is said and obeyed. No validator has confirmed it: say "unverified". */
  readonly standard: 'plain' | 'pdf-x-4';
  /** Beyond the trimmed page: nothing, the bleed, or the bleed and marks around it. */
  readonly around: 'nothing' | 'bleed' | 'marks';
  /** Addresses of the text can be followed. */
  readonly links: boolean;
  /** For readers who hear it: what is a heading, what a picture shows. Only of pages that lie alone. */
  readonly tagged: boolean;
  readonly pictures: {
    /** Dots for each inch of paper; what is finer is made coarser. Null: as they were taken. */
    readonly mostDpi: number | null;
    /** 0 to 1: of photographs that are drawn anew, and of all that no eye sees through. Null: nothing is lost. */
    readonly quality: number | null;
  };
  /**
   * For proofs: one plate of a press alone, as grey, black where its ink is whole; pictures as fine as is asked. Not of a
   * `screen`, which has no inks. The pages of other PDFs are left out: their inks are not read.
   */
  readonly plate?: { readonly ink: PlateInk; readonly dpi: number };
};

/** What a sheet for the office copier looks like: begin with it, and say what is otherwise. */
export const plainLook: PressLook = {
  colour: 'process',
  standard: 'plain',
  around: 'nothing',
  links: false,
  tagged: false,
  pictures: { mostDpi: null, quality: null },
};

export type PressOrder = {
  readonly tract: Tract;
  /** Faces, in the order in which they are printed. */
  readonly pages: readonly PageId[];
  /** When the pages are laid several on a sheet; their `face` is a place in `pages`. */
  readonly sheets: readonly Sheet[] | null;
  readonly look: PressLook;
  readonly title: string;
  /** Told beside the marks. */
  readonly fileName: string;
  /** Of the file, and told beside the marks; PDF/X-4 asks for it. The same day gives the same bytes. */
  readonly printedOn: IsoDate | null;
  readonly language: 'fr' | 'en';
};

/** The files that the leaflet names; what is not at hand is missing here. */
export type PressMaterials = {
  readonly fonts: ReadonlyMap<FontId, Uint8Array>;
  /** Asked in their order for letters that a font lacks. */
  readonly fallback: readonly FontId[];
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

export type PressFault =
  | { readonly kind: 'font-missing'; readonly font: FontId }
  | { readonly kind: 'font-forbidden'; readonly font: FontId; readonly family: string }
  /** Its outlines are of a kind that no PDF carries (a variable font with cubic curves). */
  | { readonly kind: 'font-unprintable'; readonly font: FontId; readonly family: string }
  | { readonly kind: 'picture-missing'; readonly object: ObjectId }
  | { readonly kind: 'picture-unreadable'; readonly object: ObjectId }
  | { readonly kind: 'nothing-to-print' }
  /** It was told to stop. */
  | { readonly kind: 'stopped' }
  /** A bug or a lack of memory: nothing was written anywhere. */
  | { readonly kind: 'failed' };

/** Sides of sheets, done and in all. */
export type PressProgress = (done: number, total: number) => void;
