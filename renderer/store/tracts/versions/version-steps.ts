import { IsoDateTime } from '#shared/domain/dates.ts';
import { takeSnapshot } from '#shared/domain/tracts/versions/snapshot.ts';
import { isDue, longestSnapshot, thinnedOut } from '#shared/domain/tracts/versions/version.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Step } from '../../acts/act.ts';
import { createStep, deleteStep } from '../../acts/row-steps.ts';
import type { Engine } from '../../engine.ts';
import type { RecordOf } from '../../memory/kept-records.ts';
import { localDayOf, todayOf } from '../../today.ts';
import { fromBase64, toBase64 } from '../base64.ts';

type Tract = Pick<RecordOf<'tract'>, 'id' | 'scope'>;
type Said = { readonly name: string | null; readonly by: string | null };
export type NoSnapshot = { readonly kind: 'damaged-tract' | 'too-large' };

export const versionsOf = ({ records }: Engine, tract: string) =>
  records.all('tract-version').filter(({ fields }) => fields.tract === tract);

/** The leaflet as it is kept now. */
export function versionStep(
  engine: Engine,
  { id: tract, scope }: Tract,
  { name, by }: Said,
): Result<ReturnType<typeof createStep>, NoSnapshot> {
  const pieces = engine.records.piecesOf(tract).map(({ fields }) => fromBase64(fields.update));
  const snapshot = takeSnapshot(pieces);
  if (!snapshot.ok) return snapshot;
  const update = toBase64(snapshot.value);
  if (update.length > longestSnapshot) return err({ kind: 'too-large' });
  const set = { tract, name, by: by?.slice(0, 200) ?? null, at: engine.now(), update };
  return ok(createStep(engine, 'tract-version', { scope, set }));
}

/** On which day each leaflet was asked for, so that one that cannot be kept is not tried at every keystroke. */
const asked = new WeakMap<Engine, Map<string, string>>();

/** Before the first work of a day on a leaflet of an earlier day: how it was, in place of those that are too old. */
export function dailySteps(engine: Engine, tract: Tract, by: string | null): readonly Step[] {
  const today = todayOf(engine);
  const days = asked.get(engine) ?? new Map<string, string>();
  asked.set(engine, days);
  if (days.get(tract.id) === today) return [];
  days.set(tract.id, today);
  const rows = versionsOf(engine, tract.id);
  const kept = rows.map((row) => ({ ...row.fields, id: row.id, row }));
  const clock = { today, dayOf: localDayOf };
  const born = bornOn(tract.id);
  if (born === null || born >= today || !isDue(kept, clock)) return [];
  const version = versionStep(engine, tract, { name: null, by });
  if (!version.ok) return [];
  const old = thinnedOut(kept, clock).map(({ row }) => deleteStep(engine, 'tract-version', row));
  return [version.value, ...old];
}

/** Ids (UUID version 7) begin with their time. Null for any other. */
function bornOn(id: string) {
  const [, high, low] = /^([0-9a-f]{8})-([0-9a-f]{4})-7/i.exec(id) ?? [];
  if (high === undefined || low === undefined) return null;
  return localDayOf(instantOf(Number.parseInt(`${high}${low}`, 16)));
}

const instantOf = (ms: number) => IsoDateTime.parse(new Date(ms).toISOString());
