import type { ScopeId } from '#shared/domain/scope.ts';
import { refusalOfBytes } from '#shared/domain/tracts/pictures/picture-refusal.ts';
import type { SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { PictureHouse, PlaceRefusal } from '../pictures/place-picture.ts';

/** As large as a logo is ever printed: on a poster. */
const page = { width: 297, height: 420 };
const frame = { width: 80, height: 80 };

/** Judges a file as pictures of leaflets are, and keeps it sealed; the section's record then names it. */
export async function keepLogo(
  { store, prepare }: Pick<PictureHouse, 'store' | 'prepare'>,
  scope: ScopeId,
  file: File,
): Promise<Result<NonNullable<SectionFacts['logo']>, PlaceRefusal>> {
  const tooLarge = refusalOfBytes(file.size);
  if (tooLarge !== null) return err(tooLarge);
  // Taken away, or a folder.
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return err({ kind: 'unreadable' });
  const order = { bytes: new Uint8Array(content), page, frame, sheet: 0 };
  const prepared = await prepare(order);
  if (!prepared.ok) return prepared;
  const { bytes, type, width, height } = prepared.value;
  const about = { type, width, height, name: file.name.slice(0, 300) };
  const kept = await store.addPicture({ scope, bytes, about });
  return kept.ok
    ? ok({ blob: kept.value, pixels: { width, height } })
    : err({ kind: 'not-kept', failure: kept.error });
}
