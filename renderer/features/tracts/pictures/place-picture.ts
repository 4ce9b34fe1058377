import type { ScopeId } from '#shared/domain/scope.ts';
import { ObjectId, type PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Point, Size } from '#shared/domain/tracts/document/model/measures.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import {
  type PictureRefusal,
  refusalOfBytes,
} from '#shared/domain/tracts/pictures/picture-refusal.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommitFailure, StoreApi } from '../../../store/store-api.ts';
import type { SessionRefusal, TractSession } from '../session/tract-session.ts';
import type { PictureOrder, Prepared, PreparedPicture } from './prepare/picture-order.ts';

/** A frame that was chosen is filled; else a new one stands around the point. */
export type PicturePlace =
  | { readonly kind: 'at'; readonly page: PageId; readonly point: Point }
  | { readonly kind: 'into'; readonly frame: Frame };

type Frame = Extract<TractObject, { kind: 'image' }>;

export type PlaceRefusal =
  | PictureRefusal
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-kept'; readonly failure: CommitFailure }
  | { readonly kind: 'not-placed'; readonly refusal: SessionRefusal };

export type PlacedPicture = Pick<PreparedPicture, 'type' | 'isScaledDown' | 'leftOut'> & {
  readonly object: ObjectId;
};

export type PictureHouse = {
  readonly store: Pick<StoreApi, 'addPicture'>;
  readonly session: Pick<TractSession, 'edit' | 'pause'>;
  readonly prepare: (order: PictureOrder) => Promise<Prepared>;
  readonly newId: () => string;
};

type Placing = {
  readonly file: File;
  readonly scope: ScopeId;
  readonly page: Size;
  readonly place: PicturePlace;
  /** Which page of a PDF, counted from 0. */
  readonly sheet: number;
};

/** A file becomes a picture of the leaflet: judged, kept sealed, and put on the page in one undo step. */
export async function placePicture(
  { store, session, prepare, newId }: PictureHouse,
  { file, scope, page, place, sheet }: Placing,
): Promise<Result<PlacedPicture, PlaceRefusal>> {
  const tooLarge = refusalOfBytes(file.size);
  if (tooLarge !== null) return err(tooLarge);
  // Taken away, or a folder.
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return err({ kind: 'unreadable' });
  const frame = place.kind === 'into' ? place.frame.size : null;
  const prepared = await prepare({ bytes: new Uint8Array(content), page, frame, sheet });
  if (!prepared.ok) return prepared;
  const { bytes, type, width, height, isScaledDown, leftOut } = prepared.value;
  const about = { type, width, height, name: file.name.slice(0, 300) };
  const kept = await store.addPicture({ scope, bytes, about });
  if (!kept.ok) return err({ kind: 'not-kept', failure: kept.error });
  const object = place.kind === 'into' ? place.frame.id : ObjectId.parse(newId());
  const shown = {
    blob: kept.value,
    pixels: { width, height },
    crop: place.kind === 'into' ? keptCrop(place.frame, { width, height }) : wholePicture,
  };
  session.pause();
  const edited = session.edit(
    place.kind === 'into'
      ? { kind: 'set', objects: [object], properties: shown }
      : { kind: 'add', object: { ...frameFor(place, prepared.value, object), ...shown } },
  );
  if (!edited.ok) return err({ kind: 'not-placed', refusal: edited.error });
  session.pause();
  return ok({ object, type, isScaledDown, leftOut });
}

const alike = 0.01;

/** A better copy of the same picture is cut as the one before was; another one is shown whole. */
function keptCrop({ pixels, crop }: Frame, { width, height }: Size): Frame['crop'] {
  if (pixels === null) return wholePicture;
  const change = (width / height) * (pixels.height / pixels.width);
  return Math.abs(change - 1) <= alike ? crop : wholePicture;
}

const wholePicture = { x: 0, y: 0, width: 1, height: 1 };

/** Its middle is where it was dropped. */
function frameFor(
  { page, point }: Extract<PicturePlace, { kind: 'at' }>,
  { size }: PreparedPicture,
  id: ObjectId,
) {
  return {
    kind: 'image',
    id,
    page,
    position: { x: point.x - size.width / 2, y: point.y - size.height / 2 },
    size,
    rotation: 0,
    group: null,
    name: '',
    locked: false,
    hidden: false,
    opacity: 1,
    fill: null,
    stroke: null,
    fit: 'fill',
    alt: '',
  } as const;
}
