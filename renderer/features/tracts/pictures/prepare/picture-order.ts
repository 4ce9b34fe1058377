import type { Size } from '#shared/domain/tracts/document/model/measures.ts';
import type {
  PictureRefusal,
  PictureType,
} from '#shared/domain/tracts/pictures/picture-refusal.ts';
import type { Result } from '#shared/result.ts';

export type PictureOrder = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The page it is put on, in millimetres. */
  readonly page: Size;
  /** The frame that it fills; null: it gets one of its own. */
  readonly frame: Size | null;
  /** Which of a PDF, counted from 0. */
  readonly sheet: number;
};

/** A picture as it is kept: upright, of its pixels and nothing else. */
export type PreparedPicture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  /** Its size on the page, in millimetres. */
  readonly size: Size;
  /** It had more pixels than any press shows at this size. */
  readonly isScaledDown: boolean;
  /** Of a drawing: the elements that are not shown; of a PDF, as `SheetPart` says. */
  readonly leftOut: readonly string[];
};

export type Prepared = Result<PreparedPicture, PictureRefusal>;
