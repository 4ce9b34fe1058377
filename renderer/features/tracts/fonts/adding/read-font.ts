import type { FontFields } from '#shared/domain/records/record.ts';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { FontFault } from '#shared/domain/tracts/text/font/font-fault.ts';
import { mostFontBytes } from '#shared/domain/tracts/text/font/sfnt.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CommitFailure, StoreApi } from '../../../../store/store-api.ts';
import type { Judged } from '../judge/judge-desk.ts';

export type FontRefusal =
  | FontFault
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-kept'; readonly failure: CommitFailure };

/** A file that is a font, not kept yet. */
export type ReadFont = {
  readonly bytes: Uint8Array;
  readonly isVariable: boolean;
  readonly about: Omit<FontFields, 'sha256' | 'bytes'>;
};

type Judge = (bytes: Uint8Array) => Promise<Judged>;

export async function readFont(file: File, judge: Judge): Promise<Result<ReadFont, FontRefusal>> {
  if (file.size > mostFontBytes) {
    return err({ kind: 'too-large', bytes: file.size, most: mostFontBytes });
  }
  // Taken away, or a folder.
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return err({ kind: 'unreadable' });
  const bytes = new Uint8Array(content);
  const judged = await judge(bytes);
  if (!judged.ok) return judged;
  const { isVariable, family, ...said } = judged.value;
  const about = { ...said, name: file.name.slice(0, 300), family: family ?? nameOf(file) };
  return ok({ bytes, isVariable, about });
}

/** Kept for the section and brought to its other offices; the same file is kept once. */
export async function keepFont(
  store: Pick<StoreApi, 'addFont'>,
  scope: ScopeId,
  { bytes, about }: ReadFont,
): Promise<Result<null, FontRefusal>> {
  const kept = await store.addFont({ scope, bytes, about });
  return kept.ok ? ok(null) : err({ kind: 'not-kept', failure: kept.error });
}

/** A font that does not say what it is called is called as its file is. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/\.[a-z0-9]{2,5}$/iu, '')
    .trim()
    .slice(0, 100) || '?';
