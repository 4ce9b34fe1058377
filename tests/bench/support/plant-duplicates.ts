import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import { type PairKey, pairKey } from '#shared/domain/duplicates/pair-key.ts';
import { seededRandom } from '../../../central/demo/random.ts';
import { forgetful, inventPerson } from './invent-facts.ts';
import { type DecoyKind, decoys } from './planted-decoys.ts';
import { type PlantedKind, plantedKinds } from './planted-kinds.ts';

export type PlantedFile = {
  readonly people: readonly DuplicateFacts[];
  /** Every pair that is one person, and how it came about. */
  readonly duplicates: ReadonlyMap<PairKey, PlantedKind>;
  /** Pairs that look like one and are not. */
  readonly decoys: ReadonlyMap<PairKey, DecoyKind>;
};

/** Of a hundred rows, two for each… */
const shareOfKind = 1 / 200;
const shareOfDecoy = 1 / 200;

/** `count` invented rows, the same at every call: one in seven belongs to a planted pair, as many to a decoy. */
export function plantDuplicates(count: number): PlantedFile {
  const random = seededRandom(20_261_123);
  const people: DuplicateFacts[] = [];
  const duplicates = new Map<PairKey, PlantedKind>();
  const looksAlike = new Map<PairKey, DecoyKind>();
  const plant = () => ({
    person: inventPerson(random, people.length),
    random,
    id: `s${String(people.length).padStart(7, '0')}`,
  });
  for (const kind of keysOf(plantedKinds)) {
    for (let done = 0; done < count * shareOfKind; done++) {
      const pair = plantedKinds[kind](plant());
      people.push(...pair);
      duplicates.set(pairKey(pair[0].id, pair[1].id), kind);
    }
  }
  for (const kind of keysOf(decoys)) {
    for (let done = 0; done < count * shareOfDecoy; done++) {
      const pair = decoys[kind](plant());
      people.push(...pair);
      looksAlike.set(pairKey(pair[0].id, pair[1].id), kind);
    }
  }
  while (people.length < count) {
    people.push(forgetful(random, inventPerson(random, people.length)));
  }
  return { people, duplicates, decoys: looksAlike };
}

function keysOf<Key extends string>(kinds: Readonly<Record<Key, unknown>>): readonly Key[] {
  // An object literal of ours has the keys of its type, and no others.
  return Object.keys(kinds) as Key[];
}
