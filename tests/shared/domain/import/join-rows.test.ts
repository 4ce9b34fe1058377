import { describe, expect, it } from 'vitest';
import type { RowDecisions } from '#shared/domain/import/import.ts';
import { aMember } from '../../../builders/a-member.ts';
import { aFile, anId, knownAs, planOf } from './a-file.ts';

const rowsOf = (file: ReturnType<typeof aFile>, decisions: RowDecisions = {}) =>
  planOf(file, { decisions }).rows;

describe('two rows of one person', () => {
  const file = aFile(
    'Nom;Prénom;Né le;Tél;Ville;Notes',
    'Dupont;Jean;12/03/1975;;Rennes;Colle bien',
    'DUPONT;JEAN;12/03/1975;0612345678;Bruz;A une remorque',
  );

  it('leave the second out, and name the first', () => {
    expect(rowsOf(file)[1]).toMatchObject({
      kind: 'skipped',
      reason: 'same-person-twice',
      twin: 2,
    });
  });

  it('are taken into one when told to: gaps are filled, and what differs is said', () => {
    const [first, second] = rowsOf(file, { 3: { kind: 'same-as', line: 2 } });

    expect(first).toMatchObject({
      kind: 'create',
      set: { phone: '+33612345678', town: 'Rennes', notes: 'Colle bien\nA une remorque' },
      warnings: [{ kind: 'twin-differs', field: 'town', value: 'Bruz' }],
    });
    expect(second).toMatchObject({ kind: 'skipped', reason: 'joined', twin: 2 });
  });

  it('give a warning that both have once', () => {
    const whole = aFile('Identité;Tél', 'DUPONT Jean;0612345678', 'DUPONT Jean;0612345678');

    const [row] = rowsOf(whole, { 3: { kind: 'same-as', line: 2 } });

    expect(row).toMatchObject({ warnings: [{ kind: 'name-split', value: 'DUPONT Jean' }] });
  });

  it('are two people when told so', () => {
    const kinds = rowsOf(file, { 3: { kind: 'create' } }).map(({ kind }) => kind);

    expect(kinds).toEqual(['create', 'create']);
  });

  it('keep a second number and address beside the first, and a refusal whatever the other grants', () => {
    const contacts = aFile(
      'Nom;Prénom;Né le;Tél;E-mail;Newsletter',
      'Dupont;Jean;12/03/1975;0612345678;jean@exemple.fr;Oui',
      'Dupont;Jean;12/03/1975;0699999999;j.dupont@exemple.fr;Non',
    );

    const [row] = rowsOf(contacts, { 3: { kind: 'same-as', line: 2 } });

    expect(row).toMatchObject({
      set: {
        phone: '+33612345678',
        email: 'jean@exemple.fr',
        emailConsent: 'refused',
        'contact.1': { value: 'j.dupont@exemple.fr' },
        'contact.2': { value: '+33699999999' },
      },
    });
  });

  it('are both read into somebody who is known', () => {
    const known = knownAs(
      aMember({ familyName: 'Dupont', givenName: 'Jean', birthDate: '1975-03-12', phone: null }),
    );

    const plan = planOf(file, { known, decisions: { 3: { kind: 'same-as', line: 2 } } });

    expect(plan.rows[0]).toMatchObject({
      kind: 'update',
      memberId: anId(1),
      patch: { phone: '+33612345678' },
    });
  });

  it('follow a chain to its end, and stay as they are in a circle', () => {
    const three = aFile('Nom;Prénom', 'Dupont;Jean', 'Dupond;Jean', 'Dupons;Jean');

    const chain = rowsOf(three, {
      4: { kind: 'same-as', line: 3 },
      3: { kind: 'same-as', line: 2 },
    });
    const circle = rowsOf(three, {
      2: { kind: 'same-as', line: 3 },
      3: { kind: 'same-as', line: 2 },
    });

    expect(chain.map(({ kind }) => kind)).toEqual(['create', 'skipped', 'skipped']);
    expect(chain[2]).toMatchObject({ reason: 'joined', twin: 2 });
    expect(circle.map(({ kind }) => kind)).toEqual(['create', 'create', 'create']);
  });
});
