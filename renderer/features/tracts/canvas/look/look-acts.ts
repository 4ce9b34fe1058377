import type { Canvas } from '../wiring/use-canvas.ts';
import { keepLook, keptLook } from './kept-look.ts';
import { giveLook, lookOf } from './object-look.ts';

/** How the first chosen object looks is kept, to be given to others; `taken` says so. */
export function takeLook({ doing, bench, say }: Canvas, taken: string): void {
  const chosen = bench()?.chosen ?? [];
  if (chosen.length === 0) return;
  const { session } = doing.editor;
  keepLook(lookOf(session.copy(chosen.slice(0, 1))), session.id);
  say(taken);
}

export function putLook({ doing, bench, act }: Canvas): void {
  const { session } = doing.editor;
  const [look, on] = [keptLook(session.id), bench()];
  if (look === null || on === null) return;
  const { chosen, scene } = on;
  const edit = giveLook(look, { tract: session.read().tract, scene, chosen });
  if (edit !== null) act([{ kind: 'edit', edit, said: { kind: 'look-put', objects: chosen } }]);
}
