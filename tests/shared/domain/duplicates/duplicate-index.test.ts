import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DuplicateFacts } from '#shared/domain/duplicates/duplicate-facts.ts';
import { createDuplicateIndex } from '#shared/domain/duplicates/duplicate-index.ts';
import { pairKey } from '#shared/domain/duplicates/pair-key.ts';
import { duplicateFacts } from '../../../builders/duplicate-facts.ts';
import { everyCluster, everyPair } from './every-pair.ts';

const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** Few values, so that people meet, contradict each other and crowd together. */
const anyone = fc.record({
  familyName: some('Dupont', 'Dupond', 'Carpentier', 'Carpantier', 'Morel-Dupont', 'Jean'),
  birthName: some(null, null, 'Morel'),
  givenName: some('Jean', 'Jeanne', 'Jean-Pierre', 'J', 'Lucie', 'Dupont', null),
  birthDate: some(null, '1974', '1974-03-09', '1974-09-03', '2001-11-30'),
  phones: some([], ['+33612345678'], ['0299000000', '0612345678']),
  emails: some([], ['a@exemple.fr'], ['b@exemple.fr']),
  street: some(null, '1 rue Haute', '1, r. Haute'),
  postcode: some(null, '35000', '29000'),
  memberNumber: some(null, null, '1', '002'),
  household: some(null, 'h1'),
});

const file = fc
  .array(anyone, { maxLength: 24 })
  .map((people) => people.map((facts, at): DuplicateFacts => ({ id: `p${at}`, ...facts })));

/** More than any crowd allows, so that both ways of comparing are seen. */
const crowdedFile = fc
  .array(anyone, { minLength: 90, maxLength: 110 })
  .map((people) => people.map((facts, at): DuplicateFacts => ({ id: `p${at}`, ...facts })));

describe('the duplicate index', () => {
  it('answers the same whatever the order of adding', () => {
    fc.assert(
      fc.property(fc.oneof(file, crowdedFile), (people) => {
        const forwards = everyCluster(createDuplicateIndex(people));
        const backwards = everyCluster(createDuplicateIndex([...people].reverse()));

        expect(backwards).toEqual(forwards);
      }),
      { numRuns: 60 },
    );
  });

  it('answers as a new one would after any changes', () => {
    fc.assert(
      fc.property(file, file, fc.array(fc.nat(23)), (before, after, removed) => {
        const index = createDuplicateIndex(before);
        for (const facts of after) index.put(facts);
        for (const at of removed) index.remove(`p${at}`);
        const left = new Map([...before, ...after].map((facts) => [facts.id, facts]));
        for (const at of removed) left.delete(`p${at}`);

        expect(everyCluster(index)).toEqual(everyCluster(createDuplicateIndex(left.values())));
        expect(index.size()).toBe(left.size);
      }),
      { numRuns: 100 },
    );
  });

  it('never pairs anybody with themselves, and each pair once', () => {
    fc.assert(
      fc.property(file, (people) => {
        const pairs = everyPair(createDuplicateIndex(people));

        expect(pairs.filter(({ a, b }) => a >= b)).toEqual([]);
        expect(new Set(pairs.map(({ a, b }) => pairKey(a, b))).size).toBe(pairs.length);
      }),
    );
  });

  it('loses exactly the pair that is a false alarm', () => {
    fc.assert(
      fc.property(file, fc.nat(), (people, choice) => {
        const index = createDuplicateIndex(people);
        const before = keysOf(everyPair(index));
        const alarm = before[choice % before.length];
        fc.pre(alarm !== undefined);

        const after = keysOf(everyPair(index, { falseAlarms: new Set([alarm]) }));

        expect(after).toEqual(before.filter((key) => key !== alarm));
      }),
    );
  });

  it('tells the same as somebody is typed as when everybody is searched', () => {
    fc.assert(
      fc.property(fc.oneof(file, crowdedFile), anyone, (people, facts) => {
        const candidate = { id: 'typed', ...facts };
        const typed = createDuplicateIndex(people).findFor(candidate);
        const searched = everyPair(createDuplicateIndex([...people, candidate]));

        const theirs = searched.filter(({ a, b }) => a === 'typed' || b === 'typed');
        expect(typed.map(({ id, strength }) => [id, strength]).sort()).toEqual(
          theirs.map(({ a, b, strength }) => [a === 'typed' ? b : a, strength]).sort(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('does not find somebody in their own record', () => {
    const lucie = duplicateFacts({ birthDate: '1974-03-09' });

    expect(createDuplicateIndex([lucie]).findFor(lucie)).toEqual([]);
  });

  it('leaves a false alarm out as somebody is typed', () => {
    const [one, other] = ['a', 'b'].map((id) => duplicateFacts({ id, memberNumber: '7' }));
    const index = createDuplicateIndex(one === undefined ? [] : [one]);
    const falseAlarms = new Set([pairKey('b', 'a')]);

    expect(index.findFor(other ?? duplicateFacts(), { falseAlarms })).toEqual([]);
  });
});

const keysOf = (pairs: readonly { readonly a: string; readonly b: string }[]) =>
  pairs.map(({ a, b }) => pairKey(a, b)).sort();
