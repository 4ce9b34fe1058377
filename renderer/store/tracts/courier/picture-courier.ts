import type { ScopeId } from '#shared/domain/scope.ts';
import type { SyncFailure } from '#shared/ipc/sync-failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { Engine } from '../../engine.ts';
import { singleFlight } from '../../in-turn.ts';
import { must } from '../../main-port.ts';
import { mayEdit } from '../../members/may-write.ts';
import type { TransfersApi } from '../../store-api/transfers.ts';
import { type KeptFile, keptFiles } from '../kept-files.ts';
import { fetchPicture } from './fetch-picture.ts';
import { listTransfers } from './list-transfers.ts';
import { createPatience } from './patience.ts';
import { sendPicture } from './send-picture.ts';

export type PictureCourier = Pick<TransfersApi, 'transfers'> & {
  readonly bring: () => Promise<void>;
  /** Whatever failed is due again. */
  readonly hurry: () => void;
};

/**
 * Brings pictures and fonts to central and from there, one at a time, beside the syncing of rows and never in its way.
 * Called after each cycle that went well; what fails waits for a later one.
 */
export function createPictureCourier(engine: Engine): PictureCourier {
  const patience = createPatience(() => Date.parse(engine.now()));
  /** By scope, what central is known to hold; forgotten when it was restored from a backup. */
  let known = { epoch: '', whole: new Map<ScopeId, Set<string>>() };

  let moving: { readonly id: string; readonly done: number } | null = null;

  const wholeIn = async (scope: ScopeId): Promise<Result<Set<string>, SyncFailure>> => {
    const answer = await must(engine.main, 'picture.atCentral', { scope });
    if (!answer.ok) return answer;
    const whole = new Set(answer.value.whole);
    known.whole.set(scope, whole);
    return ok(whole);
  };

  const toldOf = ({ id }: KeptFile) => {
    moving = { id, done: 0 };
    engine.changed();
    return (done: number) => {
      moving = { id, done };
      engine.changed();
    };
  };

  const stopMoving = () => {
    moving = null;
  };

  const bring = async (one: KeptFile, here: Set<string>): Promise<Result<unknown, SyncFailure>> => {
    const { sha256 } = one.fields;
    const whole = known.whole.get(one.scope);
    if (whole === undefined || whole.has(sha256) === here.has(sha256)) return ok(null);
    if (whole.has(sha256)) {
      const fetched = await fetchPicture(engine, one, toldOf(one));
      if (fetched.ok) here.add(sha256);
      return fetched;
    }
    if (!mayEdit(engine, one.scope).ok) return ok(null);
    const sent = await sendPicture(engine, one, toldOf(one));
    if (sent.ok && sent.value) whole.add(sha256);
    return sent;
  };

  const bringAll = singleFlight(async () => {
    const { epoch } = engine.store.meta();
    if (epoch === null) return;
    if (epoch !== known.epoch) known = { epoch, whole: new Map() };
    const files = filesOfCentral(engine).filter(({ id }) => patience.isDue(id));
    if (files.length === 0) return;
    const here = await heldHashes(engine);
    const isSettled = ({ scope, fields: { sha256 } }: KeptFile) =>
      here.has(sha256) && known.whole.get(scope)?.has(sha256) === true;
    const open = files.filter((one) => !isSettled(one));
    for (const scope of new Set(open.map((one) => one.scope))) {
      const whole = await wholeIn(scope);
      if (!whole.ok && !isItsOwnFault(whole.error)) return;
    }
    for (const one of open) {
      const brought = await bring(one, here).finally(stopMoving);
      if (brought.ok) patience.forget(one.id);
      else if (isItsOwnFault(brought.error)) patience.wait(one.id);
      else return;
    }
  });

  return {
    bring: () => bringAll().finally(engine.changed),
    hurry: patience.hurry,
    async transfers() {
      const { hasFailed } = patience;
      const { epoch } = engine.store.meta();
      if (epoch === null) return [];
      const whole = epoch === known.epoch ? known.whole : new Map<ScopeId, Set<string>>();
      return listTransfers(engine, { here: await heldHashes(engine), whole, moving, hasFailed });
    },
  };
}

/** Those that central has been told of. */
const filesOfCentral = (engine: Engine): readonly KeptFile[] =>
  keptFiles(engine).filter(
    ({ id, scope }) =>
      engine.store.meta().scopes[scope] !== undefined && engine.outbox.of(id).length === 0,
  );

async function heldHashes(engine: Engine): Promise<Set<string>> {
  const ids = new Set((await must(engine.main, 'picture.list', {})).ids);
  const held = keptFiles(engine).filter(({ id }) => ids.has(id));
  return new Set(held.map(({ fields }) => fields.sha256));
}

/** Then the others go on; else it is the line, and all wait for the next cycle. */
const isItsOwnFault = (failure: SyncFailure): boolean =>
  failure.kind === 'not-central' ||
  (failure.kind === 'problem' && ofOnePicture.has(failure.problem));

const ofOnePicture: ReadonlySet<string> = new Set([
  'not-found',
  'forbidden',
  'validation',
  'too-large',
  'unexpected',
]);
