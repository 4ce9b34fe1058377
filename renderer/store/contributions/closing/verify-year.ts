import type { Engine } from '../../engine.ts';
import type { YearVerdict } from '../../store-api/closing.ts';
import { closingsIn } from './closed-years.ts';
import { archiveBytes, archiveOf, type OfYear, yearBooks } from './year-books.ts';

/** Two offices may each have sealed the year: each seal must still be right. */
export async function verifyYear(engine: Engine, asked: OfYear): Promise<YearVerdict> {
  const seals = (closingsIn(engine, asked.scope).get(asked.year) ?? []).flatMap(
    ({ archive }) => archive ?? [],
  );
  if (seals.length === 0) return { kind: 'not-closed' };
  const now = await archiveOf(yearBooks(engine, asked));
  const broken = seals.find(({ fingerprint }) => fingerprint !== now.fingerprint);
  return broken === undefined
    ? { kind: 'unchanged', fingerprint: now.fingerprint }
    : { kind: 'changed', sealed: broken, now };
}

export const yearArchive = async (engine: Engine, asked: OfYear): Promise<Uint8Array> =>
  archiveBytes(yearBooks(engine, asked));
