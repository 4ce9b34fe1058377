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

describe('planImport on what is already known', () => {
  const file = aFile(
    'N° adhérent;Nom;Prénom;Ville;Métier;Email',
    '00123;DUPONT;JEAN;Rennes;Menuisier;',
  );
  const known = knownAs(aMember({ ...jean, town: 'Vernoy', profession: null }));
  const patchOf = (options: Parameters<typeof planOf>[1]) => {
    const [row] = planOf(file, { known, ...options }).rows;
    return row?.kind === 'update' ? row.patch : row?.kind;
  };

  it('updates what differs and keeps what the file leaves empty', () => {
    expect(patchOf({})).toEqual({ town: 'Rennes', profession: 'Menuisier' });
  });

  it('erases what the file leaves empty when asked', () => {
    expect(patchOf({ options: { emptyCells: 'erase' } })).toMatchObject({ email: null });
  });

  it('fills only what is empty when asked, and then never erases', () => {
    expect(patchOf({ options: { existing: 'fill-empty', emptyCells: 'erase' } })).toEqual({
      profession: 'Menuisier',
    });
  });

  it('skips people who are known when asked', () => {
    const [row] = planOf(file, { known, options: { existing: 'skip' } }).rows;
    expect(row).toMatchObject({ kind: 'skipped', reason: 'already-known', name: 'Jean Dupont' });
  });

  it('does not replace a name by the same one without its accents', () => {
    const lefevre = aMember({ familyName: 'Lefèvre', givenName: 'Zoé', memberNumber: '5' });
    const plan = planOf(aFile('N° adhérent;Nom;Prénom', '5;LEFEVRE;ZOE'), {
      known: knownAs(lefevre),
    });
    expect(kinds(plan)).toEqual(['unchanged']);
  });

  it('gives a name its accents back', () => {
    const lefevre = aMember({ familyName: 'Lefevre', givenName: 'Zoé', memberNumber: '5' });
    const plan = planOf(aFile('N° adhérent;Nom;Prénom', '5;LEFÈVRE;Zoé'), {
      known: knownAs(lefevre),
    });
    expect(plan.rows[0]).toMatchObject({ patch: { familyName: 'Lefèvre' } });
  });

  it('keeps a refusal that the file would turn into a consent', () => {
    const firm = aMember({ ...jean, emailConsent: 'refused', doNotContact: true });
    const plan = planOf(
      aFile('N° adhérent;Nom;Newsletter;Ne pas contacter;Ville', '123;Dupont;Oui;Non;Rennes'),
      {
        known: knownAs(firm),
      },
    );
    expect(plan.rows[0]).toMatchObject({
      patch: { town: 'Rennes' },
      warnings: [
        { kind: 'consent-kept', field: 'emailConsent' },
        { kind: 'consent-kept', field: 'doNotContact' },
      ],
    });
  });

  it('takes a refusal from the file, whatever was asked', () => {
    const willing = knownAs(aMember({ ...jean, emailConsent: 'granted' }));
    const plan = planOf(aFile('N° adhérent;Nom;Newsletter', '123;Dupont;Non'), {
      known: willing,
      options: { existing: 'fill-empty' },
    });
    expect(plan.rows[0]).toMatchObject({ patch: { emailConsent: 'refused' } });
  });

  it("adds the file's remarks after the section's own", () => {
    const known = knownAs(aMember({ ...jean, notes: 'Colle bien' }));
    const plan = planOf(aFile('N° adhérent;Nom;Notes', '123;Dupont;A une remorque'), { known });
    expect(plan.rows[0]).toMatchObject({ patch: { notes: 'Colle bien\nA une remorque' } });
  });

  it('refuses remarks that would not fit', () => {
    const known = knownAs(aMember({ ...jean, notes: 'x'.repeat(3_990) }));
    const plan = planOf(aFile('N° adhérent;Nom;Notes', '123;Dupont;A une remorque'), { known });
    expect(plan.rows[0]).toMatchObject({ refusals: [{ kind: 'too-long', field: 'notes' }] });
  });
});
