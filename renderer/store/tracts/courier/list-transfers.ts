import type { ScopeId } from '#shared/domain/scope.ts';
import type { Engine } from '../../engine.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { Transfer } from '../../store-api/transfers.ts';
import { type KeptFile, keptFiles } from '../kept-files.ts';

/** What the courier knows between two of its rounds. */
type Known = {
  /** Hashes whose bytes are in this office. */
  readonly here: ReadonlySet<string>;
  /** By scope, what central holds whole; a scope it was not asked about is missing. */
  readonly whole: ReadonlyMap<ScopeId, ReadonlySet<string>>;
  readonly moving: { readonly id: string; readonly done: number } | null;
  readonly hasFailed: (id: string) => boolean;
};

/** What is not yet on both sides, each file of a section once. */
export function listTransfers(engine: Engine, known: Known): readonly Transfer[] {
  const seen = new Set<string>();
  return keptFiles(engine).flatMap((file) => {
    const transfer = transferOf(engine, file, known);
    const key = `${file.scope} ${file.fields.sha256}`;
    if (transfer === null || seen.has(key)) return [];
    seen.add(key);
    return [transfer];
  });
}

function transferOf(engine: Engine, file: KeptFile, known: Known): Transfer | null {
  const { id, scope, kind, fields } = file;
  const { sha256, name, bytes } = fields;
  if (engine.store.meta().scopes[scope] === undefined) return null;
  const way = known.here.has(sha256) ? 'to-send' : 'to-fetch';
  const whole = known.whole.get(scope);
  const isAtCentral = whole?.has(sha256);
  const isUntold = engine.outbox.of(id).length > 0;
  // Its record has never left this office: nobody else ever had it.
  if (way === 'to-fetch' && isUntold) return null;
  if (way === 'to-send') {
    // Not asked since the program started, central may well have it: then nothing is claimed.
    const isDue = isUntold || isAtCentral === false;
    if (!isDue || !mayEdit(engine, scope).ok) return null;
  }
  const isMoving = known.moving?.id === id;
  const done = isMoving ? Math.min(bytes, known.moving?.done ?? 0) : 0;
  const state = (): Transfer['state'] => {
    if (isMoving) return 'moving';
    if (known.hasFailed(id)) return 'failed';
    if (way === 'to-fetch' && isAtCentral !== true) {
      return isAtCentral === undefined ? 'unknown' : 'elsewhere';
    }
    return 'due';
  };
  return { sha256, kind, name, way, bytes, done, state: state() };
}
