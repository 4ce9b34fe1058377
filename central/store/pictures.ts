import { PictureFields } from '#shared/domain/records/record.ts';
import type { Sql } from './store.ts';

export type PicturePlace = { readonly scope: string; readonly sha256: string };

export type PicturePiece = PicturePlace & { readonly place: number; readonly bytes: Uint8Array };

/** What a font, which may be smaller only, says too. */
const KeptFile = PictureFields.pick({ bytes: true });

/** How many bytes a picture or a font has, as a record that is there says; null when none speaks of it. */
export async function sizeOfPicture(
  sql: Sql,
  { scope, sha256 }: PicturePlace,
): Promise<number | null> {
  const found = await sql<{ fields: unknown }>(
    `select fields from synced_row
     where scope = $1 and picture = $2 and deleted_at is null order by id limit 1`,
    [scope, sha256],
  );
  return KeptFile.safeParse(found[0]?.fields).data?.bytes ?? null;
}

/** Of those that a record speaks of. */
export async function wholePictures(sql: Sql, scope: string): Promise<readonly string[]> {
  const found = await sql<{ sha256: string }>(
    `select sha256 from picture p
     where scope = $1 and whole_at is not null
       and exists (select 1 from synced_row r
                   where r.scope = p.scope and r.picture = p.sha256 and r.deleted_at is null)
     order by sha256`,
    [scope],
  );
  return found.map(({ sha256 }) => sha256);
}

export async function isWhole(sql: Sql, { scope, sha256 }: PicturePlace): Promise<boolean> {
  const found = await sql(
    'select 1 from picture where scope = $1 and sha256 = $2 and whole_at is not null',
    [scope, sha256],
  );
  return found.length > 0;
}

/** Which pieces are there, in their order. */
export async function piecesThere(
  sql: Sql,
  { scope, sha256 }: PicturePlace,
): Promise<readonly number[]> {
  const found = await sql<{ place: number }>(
    'select place from picture_piece where scope = $1 and sha256 = $2 order by place',
    [scope, sha256],
  );
  return found.map(({ place }) => place);
}

export async function readPiece(
  sql: Sql,
  { scope, sha256, place }: PicturePlace & { readonly place: number },
): Promise<Uint8Array | null> {
  const found = await sql<{ bytes: Uint8Array }>(
    'select bytes from picture_piece where scope = $1 and sha256 = $2 and place = $3',
    [scope, sha256, place],
  );
  return found[0]?.bytes ?? null;
}

/** A piece that is there stays as it is. Gives how many there are now. */
export async function addPiece(
  sql: Sql,
  { scope, sha256, place, bytes }: PicturePiece,
): Promise<number> {
  // The row of the picture is locked until the end: of two offices that send the last two pieces, one sees both.
  await sql(
    `insert into picture (scope, sha256) values ($1, $2)
     on conflict (scope, sha256) do update set last_piece_at = now()`,
    [scope, sha256],
  );
  await sql(
    `insert into picture_piece (scope, sha256, place, bytes) values ($1, $2, $3, $4)
     on conflict (scope, sha256, place) do nothing`,
    [scope, sha256, place, bytes],
  );
  return (await piecesThere(sql, { scope, sha256 })).length;
}

/** False when pieces were dropped since they were counted. */
export async function markWhole(
  sql: Sql,
  { scope, sha256, pieces }: PicturePlace & { readonly pieces: number },
): Promise<boolean> {
  const marked = await sql(
    `update picture set whole_at = coalesce(whole_at, now())
     where scope = $1 and sha256 = $2
       and (select count(*) from picture_piece where scope = $1 and sha256 = $2) = $3::int
     returning 1`,
    [scope, sha256, pieces],
  );
  return marked.length > 0;
}

/** Unless it was found whole meanwhile. */
export async function dropPieces(sql: Sql, { scope, sha256 }: PicturePlace): Promise<void> {
  await sql('delete from picture where scope = $1 and sha256 = $2 and whole_at is null', [
    scope,
    sha256,
  ]);
}

/**
 * Pictures that no record speaks of (a deleted record does until it is erased, as it may be restored), and those of
 * which no piece has come for that long.
 */
export async function dropPicturesWithoutUse(sql: Sql, partialDays: number): Promise<void> {
  await sql(
    `delete from picture p
     where (whole_at is null and last_piece_at < now() - make_interval(days => $1::int))
        or not exists (select 1 from synced_row r where r.scope = p.scope and r.picture = p.sha256)`,
    [partialDays],
  );
}
