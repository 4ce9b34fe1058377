import type { MessageId } from '#shared/i18n/messages.ts';
import type { PictureUrl } from '../picture-shelf.ts';

/** What became of a picture that is not shown. */
export type Fate = 'coming' | 'elsewhere' | 'failed' | 'lost' | 'broken';

/** Null while it is opened, and once it is shown. */
export function fateOf(picture: PictureUrl | null): Fate | null {
  if (picture === null || picture.kind === 'waiting' || picture.kind === 'ready') return null;
  if (picture.kind !== 'coming') return picture.kind;
  const { state } = picture.transfer;
  return state === 'elsewhere' || state === 'failed' ? state : 'coming';
}

/** Those that nobody needs to do anything about. */
export const comesByItself = (fate: Fate): boolean => fate !== 'lost' && fate !== 'broken';

/** A few words for the page. */
export const markWords: Readonly<Record<Fate, MessageId>> = {
  coming: 'tracts.pictures.mark.coming',
  elsewhere: 'tracts.pictures.mark.coming',
  failed: 'tracts.pictures.mark.coming',
  lost: 'tracts.pictures.mark.lost',
  broken: 'tracts.pictures.mark.broken',
};

/** How much of it has arrived, 0..1; null when that says nothing. */
export function percentOf(picture: PictureUrl | null): number | null {
  if (picture?.kind !== 'coming' || picture.transfer.state !== 'moving') return null;
  return picture.transfer.done / picture.transfer.bytes;
}
