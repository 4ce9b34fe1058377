import { describe, expect, it } from 'vitest';
import { createDuplicateIndex } from '#shared/domain/duplicates/duplicate-index.ts';
import { pairKey } from '#shared/domain/duplicates/pair-key.ts';
import { duplicateFacts } from '../../../builders/duplicate-facts.ts';
import { everyCluster, everyPair } from './every-pair.ts';

const crowd = (count: number, facts: (at: number) => Parameters<typeof duplicateFacts>[0]) =>
  Array.from({ length: count }, (_, at) => duplicateFacts({ id: `p${at}`, ...facts(at) }));

describe('a search of everybody', () => {
  it('gathers records that touch, strongest first', () => {
    const people = [
      duplicateFacts({ id: 'a', birthDate: '1974-03-09', memberNumber: '7' }),
      duplicateFacts({ id: 'b', birthDate: '1974-03-09', phones: ['0612345678'] }),
      duplicateFacts({ id: 'c', phones: ['0612345678'] }),
      duplicateFacts({ id: 'd', familyName: 'Morel', postcode: '35000' }),
      duplicateFacts({ id: 'e', familyName: 'Morel', postcode: '35000' }),
    ];

    const clusters = everyCluster(createDuplicateIndex(people));

    expect(clusters.map(({ ids, strength }) => [ids.join(), strength])).toEqual([
      ['a,b,c', 'certain'],
      ['d,e', 'possible'],
    ]);
    expect(clusters[0]?.pairs.map(({ strength }) => strength)).toEqual(['certain', 'likely']);
  });

  it('does not follow a chain to somebody who is surely another', () => {
    const phones = ['0612345678'];
    const people = [
      duplicateFacts({ id: 'father', phones, birthDate: '1950-01-02', memberNumber: '7' }),
      duplicateFacts({ id: 'nobody-knows', phones, memberNumber: '7' }),
      duplicateFacts({ id: 'son', emails: ['a@exemple.fr'], birthDate: '1980-07-15', phones }),
    ];

    const clusters = everyCluster(createDuplicateIndex(people));

    expect(clusters.map(({ ids }) => ids.join())).toEqual([
      'father,nobody-knows',
      'nobody-knows,son',
      'father,son',
    ]);
  });

  it('does not join two people whom somebody has told apart', () => {
    const people = crowd(3, () => ({ birthDate: '1974-03-09' }));
    const falseAlarms = new Set([pairKey('p0', 'p2')]);

    const clusters = everyCluster(createDuplicateIndex(people), { falseAlarms });

    expect(clusters.map(({ ids }) => ids.join())).toEqual(['p0,p1', 'p1,p2']);
  });

  it('says nothing of a phone that 3,000 people share', () => {
    const people = crowd(3_000, (at) => ({
      familyName: `Famille${String.fromCharCode(97 + (at % 26))}${at}`,
      phones: ['0000000000'],
    }));

    expect(everyPair(createDuplicateIndex(people))).toEqual([]);
  });

  it('compares 20,000 people born on one day with their neighbours in the alphabet only', () => {
    const people = crowd(20_000, (at) => ({
      familyName: `Nom${Math.floor(at / 2)}`,
      birthDate: '1970-01-01',
    }));
    const search = createDuplicateIndex(people).findAll();
    const pauses = [...search].length;

    expect(pauses).toBeLessThan(200);
  });

  it('finds the second record of somebody in such a crowd', () => {
    const people = crowd(200, (at) => ({
      familyName: `Carpentier${String(Math.floor(at / 2)).padStart(3, 'x')}`,
      birthDate: '1970-01-01',
    }));

    const certain = everyPair(createDuplicateIndex(people)).filter(
      ({ strength }) => strength === 'certain',
    );

    expect(certain).toHaveLength(100);
  });

  it('stays small where one record came 2,000 times', () => {
    const people = crowd(2_000, () => ({ birthDate: '1970-01-01', postcode: '35000' }));

    const clusters = everyCluster(createDuplicateIndex(people));

    expect(clusters.flatMap(({ pairs }) => pairs).length).toBeLessThan(2_000 * 8 * 2);
    expect(Math.max(...clusters.map(({ ids }) => ids.length))).toBeLessThanOrEqual(50);
  });

  it('tells that somebody was changed while it ran', () => {
    const people = crowd(20_000, (at) => ({ familyName: `Nom${at}`, birthDate: '1970-01-01' }));
    const index = createDuplicateIndex(people);
    const search = index.findAll();
    search.next();
    index.remove('p0');

    const outcome = search.next();

    expect(outcome.value).toEqual({ kind: 'outdated' });
  });
});
