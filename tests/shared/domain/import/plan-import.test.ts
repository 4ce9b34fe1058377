import { describe, expect, it } from 'vitest';
import { aMember } from '../../../builders/a-member.ts';
import { aFile, anId, knownAs, planOf } from './a-file.ts';

const kinds = (plan: ReturnType<typeof planOf>) => plan.rows.map(({ kind }) => kind);

const jean = aMember({
  familyName: 'Dupont',
  givenName: 'Jean',
  memberNumber: '00123',
  birthDate: '1975-03-12',
  email: 'dupont@exemple.fr',
  phone: '+33612345678',
  street: '12 rue des Lilas',
  postcode: '35200',
});

describe('planImport', () => {
  it('adds somebody who is not known, as a member unless the file says otherwise', () => {
    const plan = planOf(aFile('Nom;Prénom;Ville', 'DUPONT;Jean;Vernoy'));
    expect(plan.counts).toEqual({ create: 1, update: 0, unchanged: 0, skipped: 0, refused: 0 });
    expect(plan.rows[0]).toMatchObject({
      kind: 'create',
      line: 2,
      set: { kind: 'member', familyName: 'Dupont', givenName: 'Jean', town: 'Vernoy', email: null },
    });
  });

  it('finds somebody by number, with or without its zeros', () => {
    const plan = planOf(aFile('N° adhérent;Nom;Prénom;Ville', '123;DUPONT;Jean;Vernoy-le-Neuf'), {
      known: knownAs(jean),
    });
    expect(plan.rows[0]).toMatchObject({
      kind: 'update',
      memberId: anId(1),
      name: 'Jean Dupont',
      patch: { town: 'Vernoy-le-Neuf' },
      changes: [{ field: 'town', before: 'Vernoy', after: 'Vernoy-le-Neuf' }],
    });
  });

  it('finds somebody by number although they married', () => {
    const plan = planOf(aFile('N° adhérent;Nom;Prénom', '123;Durand;Jean'), {
      known: knownAs(jean),
    });
    expect(plan.rows[0]).toMatchObject({ kind: 'update', patch: { familyName: 'Durand' } });
  });

  it('finds somebody by name and birth date', () => {
    const plan = planOf(aFile('Nom;Prénom;Né le', 'dupont;JEAN;12/03/1975'), {
      known: knownAs(jean),
    });
    expect(kinds(plan)).toEqual(['unchanged']);
  });

  it.each([
    ['phone', 'Nom;Prénom;Tél', 'Dupont;Jean;06 12 34 56 78'],
    ['e-mail', 'Nom;Prénom;Mail', 'Dupont;Jean;DUPONT@exemple.fr'],
    ['address', 'Nom;Prénom;Rue;CP', 'Dupont;Jean;12, RUE DES LILAS;35200'],
  ])('finds somebody by name and %s', (_, header, row) => {
    expect(kinds(planOf(aFile(header, row), { known: knownAs(jean) }))).toEqual(['unchanged']);
  });

  it('keeps a second number and a second e-mail beside the main ones, and adds them once', () => {
    const file = aFile(
      'Nom;Prénom;Fixe;Portable;Mail;Mail 2',
      'Dupont;Jean;0299123456;0612345678;dupont@exemple.fr;jean@exemple.org',
    );
    const plan = planOf(file, { known: knownAs(jean) });
    expect(plan.rows[0]).toMatchObject({
      kind: 'update',
      patch: {
        'contact.1': { channel: 'phone', value: '+33299123456', doNotUse: false },
        'contact.2': { channel: 'email', value: 'jean@exemple.org', doNotUse: false },
      },
    });
    const [row] = plan.rows;
    const after = row?.kind === 'update' ? { ...jean, ...row.patch } : jean;
    expect(kinds(planOf(file, { known: knownAs(after) }))).toEqual(['unchanged']);
  });

  it('never finds anybody by e-mail alone: couples share one', () => {
    const plan = planOf(aFile('Nom;Prénom;Mail', 'Dupont;Marie;dupont@exemple.fr'), {
      known: knownAs(jean),
    });
    expect(plan.rows[0]).toMatchObject({
      kind: 'create',
      warnings: [{ kind: 'email-shared', field: 'email', value: 'dupont@exemple.fr' }],
    });
  });

  it('tells father and son apart by their birth dates', () => {
    const plan = planOf(aFile('Nom;Prénom;Né le;Tél', 'Dupont;Jean;01/01/2001;0612345678'), {
      known: knownAs(jean),
    });
    expect(kinds(plan)).toEqual(['create']);
  });

  it('leaves it to a person when it may be several people', () => {
    const other = aMember({ ...jean, memberNumber: '9', birthDate: null });
    const plan = planOf(aFile('Nom;Prénom;Tél', 'Dupont;Jean;0612345678'), {
      known: knownAs(jean, other),
    });
    expect(plan.rows[0]).toMatchObject({
      kind: 'refused',
      name: 'Jean Dupont',
      refusals: [{ kind: 'ambiguous-match', value: 'Jean Dupont' }],
    });
  });

  it('leaves it to a person when number and name contradict each other', () => {
    const known = knownAs(jean);
    expect(kinds(planOf(aFile('N° adhérent;Nom;Prénom', '123;Martin;Paul'), { known }))).toEqual([
      'refused',
    ]);
    expect(
      kinds(planOf(aFile('N° adhérent;Nom;Prénom;Né le', '777;Dupont;Jean;12/03/1975'), { known })),
    ).toEqual(['refused']);
  });

  it('cannot tell whether a name alone is the person of that name', () => {
    const known = knownAs(jean);
    expect(kinds(planOf(aFile('Nom;Prénom;Métier', 'Dupont;Jean;Maçon'), { known }))).toEqual([
      'refused',
    ]);
  });

  it('completes somebody of whom only the name was known', () => {
    const bare = aMember({
      familyName: 'Petit',
      givenName: 'Zoé',
      email: null,
      phone: null,
      street: null,
    });
    const plan = planOf(aFile('Nom;Prénom;Tél', 'Petit;Zoé;0612345678'), { known: knownAs(bare) });
    expect(plan.rows[0]).toMatchObject({ kind: 'update', patch: { phone: '+33612345678' } });
  });

  it('takes a person who comes twice in the file once, from the row that says most', () => {
    const plan = planOf(
      aFile(
        'N° adhérent;Nom;Prénom;Né le;Tél',
        ';Dupont;Jean;;',
        ';Dupont;Jean;12/03/1975;0612345678',
        ';DUPONT;JEAN;12/03/1975;',
        ';Dupont;Jean;;06 12 34 56 78',
      ),
    );
    expect(plan.rows.map((row) => [row.kind, 'reason' in row && row.reason])).toEqual([
      ['refused', false],
      ['create', false],
      ['skipped', 'same-person-twice'],
      ['skipped', 'same-person-twice'],
    ]);
  });

  it('counts every row once', () => {
    const plan = planOf(
      aFile(
        'N° adhérent;Nom;Prénom;Né le;Statut de la commande',
        '123;Dupont;Jean;;Validé',
        '5;Martin;Zoé;01/02/1980;Validé',
        ';;;;Validé',
        ';Petit;Luc;31/02/2000;Validé',
        ';Grand;Luc;;Annulé',
        'Dupont;Jean',
      ),
      { known: knownAs(jean) },
    );
    expect(plan.counts).toEqual({ create: 1, update: 0, unchanged: 1, skipped: 1, refused: 3 });
    expect(plan.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7]);
  });
});
