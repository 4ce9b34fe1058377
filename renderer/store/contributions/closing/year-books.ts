import type { YearArchive } from '#shared/domain/contributions/closing/closed-year.ts';
import {
  archiveSums,
  archiveText,
  type YearBooks,
} from '#shared/domain/contributions/closing/seal.ts';
import { calendarYear } from '#shared/domain/contributions/closing/year-lock.ts';
import type { Contribution } from '#shared/domain/contributions/contribution.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import { depositsIn } from '../deposits/banked-in.ts';
import { settlementsIn } from '../shares/settlements-in.ts';

export type OfYear = { readonly scope: ScopeId; readonly year: number };

/** Everything of a section's money that is dated in a calendar year. */
export function yearBooks(engine: Engine, { scope, year }: OfYear): YearBooks {
  const entries: Contribution[] = [];
  for (const { scope: _, ...entry } of engine.ledger.ofSection(scope)) {
    if (calendarYear(entry.receivedOn) === year) entries.push(entry);
  }
  return {
    year,
    entries,
    movements: entries.filter((entry) => countsIn(engine, entry)),
    deposits: depositsIn(engine, scope).filter(({ on }) => calendarYear(on) === year),
    settlements: settlementsIn(engine, scope).filter(({ paidOn }) => calendarYear(paidOn) === year),
  };
}

/** Of two offices' reversals of the same payment, the first. */
export const countsIn = ({ ledger }: Engine, { id, reverses }: Contribution): boolean =>
  reverses === null || ledger.reversalOf(reverses)?.id === id;

export const archiveBytes = (books: YearBooks): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(archiveText(books));

export async function archiveOf(books: YearBooks): Promise<YearArchive> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', archiveBytes(books)));
  const fingerprint = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...archiveSums(books), fingerprint };
}
