import type { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommitFailure, StoreApi } from '../../../../store/store-api.ts';

export type BringRefusal =
  | { readonly kind: 'picture-missing' }
  | { readonly kind: 'not-kept'; readonly failure: CommitFailure };

type Store = Pick<StoreApi, 'records' | 'picture' | 'addPicture'>;

/**
 * The pictures of what was copied, into the section whose leaflet it is pasted in: from another section, they would
 * never reach the other offices. All of them are there afterwards, or the paste is refused.
 */
export async function bringPictures(
  store: Store,
  clip: TractClip,
  tract: string,
): Promise<Result<null, BringRefusal>> {
  const wanted = picturesOf(clip);
  if (wanted.length === 0) return ok(null);
  const [tracts, pictures] = await Promise.all([store.records('tract'), store.records('picture')]);
  const scope = tracts.find(({ id }) => id === tract)?.scope;
  if (scope === undefined) return err({ kind: 'picture-missing' });
  const known = (sha256: string) => pictures.filter(({ fields }) => fields.sha256 === sha256);
  for (const sha256 of wanted.filter((one) => !known(one).some((row) => row.scope === scope))) {
    const about = known(sha256)[0]?.fields;
    const bytes = about === undefined ? null : await store.picture(sha256);
    if (about === undefined || bytes === null) return err({ kind: 'picture-missing' });
    const kept = await store.addPicture({ scope, bytes, about });
    if (!kept.ok) return err({ kind: 'not-kept', failure: kept.error });
  }
  return ok(null);
}

export const picturesOf = ({ objects }: TractClip): readonly string[] => [
  ...new Set(
    objects.flatMap((object) =>
      object.kind === 'image' && object.blob !== null ? [object.blob] : [],
    ),
  ),
];
