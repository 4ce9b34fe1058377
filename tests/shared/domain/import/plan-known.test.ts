import { describe, expect, it } from 'vitest';
import { aMember } from '../../../builders/a-member.ts';
import { aFile, knownAs, planOf } from './a-file.ts';

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
