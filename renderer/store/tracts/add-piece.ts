import { mergeUpdates } from 'yjs';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Step } from '../acts/act.ts';
import { createStep, deleteStep } from '../acts/row-steps.ts';
import type { Engine } from '../engine.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { piecesToJoin } from './pieces-to-join.ts';

export type Piece = {
  readonly scope: ScopeId;
  readonly tract: string;
  readonly update: Uint8Array;
  /** Whose work it is; of joined pieces, who did the last. Null when nobody knows. */
  readonly by?: string | null;
};

export const pieceStep = (engine: Engine, { scope, tract, update, by = null }: Piece): Step =>
  createStep(engine, 'tract-update', {
    scope,
    set: { tract, update: toBase64(update), ...(by !== null && { by: by.slice(0, 200) }) },
  });

/**
 * One piece more; when there are many, the small ones become one with it. Two offices that do so at once lose
 * nothing: what both have made one is in both, and counts once.
 */
export function addPieceSteps(engine: Engine, piece: Piece): readonly Step[] {
  const earlier = engine.records.piecesOf(piece.tract).map((row) => ({
    row,
    length: row.fields.update.length,
  }));
  const fresh = { row: null, length: Math.ceil(piece.update.byteLength / 3) * 4 };
  const joined = piecesToJoin([...earlier, fresh]).flatMap((set) => {
    const update = merged(
      set.map(({ row }) => (row === null ? piece.update : fromBase64(row.fields.update))),
    );
    const by = set.includes(fresh) ? (piece.by ?? null) : null;
    return update === null ? [] : [{ set, update, by }];
  });
  const isJoined = joined.some(({ set }) => set.includes(fresh));
  return [
    ...(isJoined ? [] : [pieceStep(engine, piece)]),
    ...joined.map(({ update, by }) => pieceStep(engine, { ...piece, update, by })),
    ...joined.flatMap(({ set }) =>
      set.flatMap(({ row }) => (row === null ? [] : [deleteStep(engine, 'tract-update', row)])),
    ),
  ];
}

function merged(updates: readonly Uint8Array[]): Uint8Array | null {
  try {
    return mergeUpdates([...updates]);
  } catch {
    // A piece that came damaged makes Yjs throw: it stays as it is, and what is new is kept all the same.
    return null;
  }
}
