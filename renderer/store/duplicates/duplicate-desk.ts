import {
  createDuplicateIndex,
  type DuplicateIndex,
} from '#shared/domain/duplicates/duplicate-index.ts';
import type { DuplicateRuleId } from '#shared/domain/duplicates/duplicate-rules.ts';
import { pairKey } from '#shared/domain/duplicates/pair-key.ts';
import { duplicateFactsOf } from '#shared/domain/members/duplicate-facts.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import type { Engine } from '../engine.ts';
import { nextTurn } from '../in-turn.ts';
import type { DuplicateSearch, DuplicatesApi } from '../store-api/duplicates.ts';

const mostLikely = 5;
/** An id that nobody has, for somebody who is not in the file yet. */
const newcomer = '';

/** Searches for second records of one person; the index is made when first asked for, and then follows every change. */
export function createDuplicateDesk(engine: Engine): DuplicatesApi {
  const { people, records } = engine;
  let index: DuplicateIndex | null = null;
  let making: Promise<DuplicateIndex> | null = null;
  let running: { done: number; total: number } | null = null;
  const idAt: (string | null)[] = [];

  const put = (slot: number) => {
    const before = idAt[slot] ?? null;
    const id = people.idAt(slot);
    const fields = people.fieldsAt(slot);
    if (before !== null && before !== id) index?.remove(before);
    idAt[slot] = id;
    if (id !== null && fields !== null) index?.put(duplicateFactsOf(id, fields));
  };

  const make = async (): Promise<DuplicateIndex> => {
    const made = createDuplicateIndex();
    // Who changes while it is made is put a second time.
    index = made;
    for (let slot = 0; slot < people.slots(); slot += 1) {
      put(slot);
      if (slot % peopleAtOnce === 0) await nextTurn();
    }
    return made;
  };
  const indexed = (): Promise<DuplicateIndex> => {
    making ??= make();
    return making;
  };

  people.onChange((slots) => {
    if (index !== null) for (const slot of slots) put(slot);
  });

  const falseAlarms = () =>
    new Set(records.all('distinction').map(({ fields }) => pairKey(fields.a, fields.b)));

  const search = async (rules: readonly DuplicateRuleId[]): Promise<DuplicateSearch> => {
    const mine = { done: 0, total: 1 };
    running = mine;
    const known = await indexed();
    const steps = known.findAll({ rules: new Set(rules), falseAlarms: falseAlarms() });
    for (;;) {
      const step = steps.next();
      if (running !== mine) return { kind: 'cancelled' };
      if (step.done) {
        running = null;
        if (step.value.kind === 'outdated') return search(rules);
        const groups = step.value.clusters.map((cluster) => ({
          ...cluster,
          ids: cluster.ids.map((id) => MemberId.parse(id)),
        }));
        return { kind: 'found', groups };
      }
      Object.assign(mine, step.value);
      await nextTurn();
    }
  };

  return {
    findDuplicates: search,

    async duplicatesProgress() {
      return running === null ? null : running.done / running.total;
    },

    async cancelDuplicates() {
      running = null;
    },

    async likelyDuplicates({ id, fields }) {
      const found = (await indexed()).findFor(duplicateFactsOf(id ?? newcomer, fields), {
        falseAlarms: falseAlarms(),
      });
      return found.slice(0, mostLikely).flatMap((match) => {
        const shown = people.get(match.id);
        return shown === null ? [] : [{ ...match, id: shown.id, fields: shown.fields }];
      });
    },
  };
}

const peopleAtOnce = 5_000;
