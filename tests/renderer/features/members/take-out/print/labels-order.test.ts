import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import {
  envelopesFor,
  labelsOrder,
} from '../../../../../../renderer/features/members/take-out/print/orders/labels-order.ts';
import {
  firstDraft,
  firstLabels,
} from '../../../../../../renderer/features/members/take-out/print/print-draft.ts';
import type { PaperPerson } from '../../../../../../renderer/store/store-api/export.ts';
import { aPaperPerson } from '../../../../../builders/a-paper-person.ts';

const home = { id: 'tilleuls', addressee: null };
const perHousehold = { grouping: 'household', order: 'list' } as const;
const linesFor = (people: readonly PaperPerson[], how = perHousehold) =>
  envelopesFor(people, how, 'fr').labels.map(({ lines }) => lines);

describe('addresses on labels', () => {
  it('write to a household once, in everybody’s name', () => {
    const people = [
      aPaperPerson({ household: home }),
      aPaperPerson({ household: home, civility: 'm', givenName: 'Paul' }),
    ];

    expect(linesFor(people)).toEqual([
      ['Mme Lucie et M. Paul CARPENTIER', '12 rue des Tilleuls', '35200 VERNOY'].map((line, at) =>
        at === 0 ? expect.stringMatching(/Lucie.*Paul CARPENTIER/) : line,
      ),
    ]);
  });

  it('call a household what it calls itself, unless only one of them is written to', () => {
    const named = { id: 'tilleuls', addressee: 'Les amis des Tilleuls' };
    const both = [
      aPaperPerson({ household: named }),
      aPaperPerson({ household: named, givenName: 'Paul' }),
    ];

    expect(linesFor(both)[0]?.[0]).toBe('Les amis des Tilleuls');
    expect(linesFor(both.slice(0, 1))[0]?.[0]).toBe('Mme Lucie CARPENTIER');
  });

  it('leave out who has no address, and name those whose letter may come back', () => {
    const people = [
      aPaperPerson({ familyName: 'Abel', address: { street: null, postcode: null, town: null } }),
      aPaperPerson({ familyName: 'Brun', address: { postcode: null } }),
      aPaperPerson(),
    ];

    const { labels, withoutAddress, doubtful } = envelopesFor(people, perHousehold, 'fr');

    expect(labels).toHaveLength(2);
    expect(withoutAddress).toEqual(['ABEL Lucie']);
    expect(doubtful).toEqual(['BRUN Lucie']);
  });

  it('lie in the order of the post, letters from abroad last', () => {
    const people = [
      aPaperPerson({ familyName: 'Bruxelles', address: { postcode: '1000', country: 'Belgique' } }),
      aPaperPerson({ familyName: 'Quimper', address: { postcode: '29000' } }),
      aPaperPerson({ familyName: 'Bourg', address: { postcode: '01000', country: 'France' } }),
    ];

    const { labels } = envelopesFor(people, { grouping: 'person', order: 'postcode' }, 'fr');

    expect(labels.map(({ about }) => about)).toEqual([
      'BOURG Lucie',
      'QUIMPER Lucie',
      'BRUXELLES Lucie',
    ]);
  });

  it('begin at a label that the sheet has', () => {
    const draft = firstDraft(
      firstLabels,
      { phoneList: '', directory: '', signIn: '', card: '' },
      IsoDate.parse('2026-11-23'),
    );

    const order = labelsOrder({ ...draft, startAt: 99 }, [], { language: 'fr', title: 'x' });

    expect(order.startAt).toBe(21);
  });

  it('name everybody exactly once: on a label, or among those without an address', () => {
    const person = fc
      .record({
        familyName: fc.constantFrom('Abel', 'Brun', 'Côte'),
        givenName: fc.option(fc.constantFrom('Anne', 'Luc')),
        household: fc.option(fc.constantFrom('a', 'b').map((id) => ({ id, addressee: null }))),
        hasAddress: fc.boolean(),
      })
      .map(({ hasAddress, ...said }) =>
        aPaperPerson(
          hasAddress ? said : { ...said, address: { street: null, postcode: null, town: null } },
        ),
      );
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 12 }),
        fc.constantFrom('household', 'person'),
        fc.constantFrom('postcode', 'list'),
        (people, grouping, order) => {
          const { labels, withoutAddress } = envelopesFor(people, { grouping, order }, 'fr');
          const named = labels.flatMap(({ about }) => about.split(', '));
          expect([...named, ...withoutAddress]).toHaveLength(people.length);
        },
      ),
    );
  });
});
