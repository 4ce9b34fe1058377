import { describe, expect, it } from 'vitest';
import { parseNumber } from '#shared/domain/import/read-custom.ts';
import { type Column, fieldsOf, name, refusalsOf } from './a-row.ts';

const one = (target: Column[1], cell: string): readonly Column[] => [['Titre', target, cell]];
const refused = (target: Column[1], cell: string) => refusalsOf([name, ...one(target, cell)]);

describe('readRow of lists', () => {
  it('knows a tag however it is spelled, and asks for those that are not there', () => {
    expect(fieldsOf(one('tags', 'COLLEUR ; Élue | chauffeur'))).toEqual({
      familyName: 'Dupont',
      'tag.colleur': true,
      'tag.new1': true,
      'tag.new2': true,
    });
  });

  it('keeps an office for each title, and each title once', () => {
    expect(fieldsOf(one('mandates', 'Maire ; Conseillère, déléguée ; MAIRE'))).toMatchObject({
      'mandate.1': { title: 'Maire', place: null, from: null, to: null },
      'mandate.2': { title: 'Conseillère, déléguée' },
    });
    expect(fieldsOf(one('roles', 'Trésorière'))).toMatchObject({
      'role.1': { title: 'Trésorière' },
    });
  });

  it('keeps further e-mails and phones beside the main ones', () => {
    const fields = fieldsOf([
      ['Mail', 'email', 'a@exemple.fr'],
      ['Autres', 'otherEmail', 'A@exemple.fr, b@exemple.fr'],
      ['Autres tél.', 'otherPhone', '06 12 34 56 78 / 02 99 12 34 56'],
    ]);
    expect(fields).toMatchObject({
      email: 'a@exemple.fr',
      'contact.1': { channel: 'email', value: 'b@exemple.fr' },
      'contact.2': { channel: 'phone', kind: 'mobile', value: '+33612345678' },
      'contact.3': { channel: 'phone', value: '+33299123456' },
    });
    expect(refused('otherEmail', 'a@exemple.fr ; néant')).toMatchObject([
      { kind: 'bad-email', column: 1, value: 'néant' },
    ]);
  });

  it('refuses what is too long to be a name', () => {
    expect(refused('tags', 'x'.repeat(81))).toMatchObject([{ kind: 'too-long', column: 1 }]);
    expect(refused('roles', 'x'.repeat(121))).toMatchObject([{ kind: 'too-long', column: 1 }]);
  });
});

describe('readRow of the section’s own fields', () => {
  it('reads each by its kind', () => {
    const fields = fieldsOf([
      ['a', 'custom.text', 'Chez Paul'],
      ['b', 'custom.number', '1 234,5'],
      ['c', 'custom.date', '12 mars 2024'],
      ['d', 'custom.choice', 'ETE'],
      ['e', 'custom.yes-no', 'Oui'],
    ]);
    expect(fields).toMatchObject({
      'custom.text': 'Chez Paul',
      'custom.number': 1_234.5,
      'custom.date': '2024-03-12',
      'custom.choice': 'Été',
      'custom.yes-no': true,
    });
  });

  it('refuses what it cannot be, and names the choices there are', () => {
    expect(refused('custom.choice', 'Printemps')).toMatchObject([
      { kind: 'unknown-choice', value: 'Printemps', allowed: ['Été', 'Hiver'] },
    ]);
    expect(refused('custom.number', 'douze')).toMatchObject([{ kind: 'bad-number' }]);
    expect(refused('custom.date', 'hier')).toMatchObject([{ kind: 'bad-date' }]);
    expect(refused('custom.yes-no', 'bof')).toMatchObject([{ kind: 'unknown-value' }]);
  });

  it('passes over a field that was deleted', () => {
    expect(fieldsOf(one('custom.gone', 'x'))).toEqual({ familyName: 'Dupont' });
  });

  it.each([
    ['12', 12],
    ['-12,50', -12.5],
    ['1.234,5', 1_234.5],
    ['1,234.5', 1_234.5],
    ['1\u202F234', 1_234],
    ['', null],
    ['1e3', null],
    ['12 €', null],
  ])('reads %j as %j', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });
});

describe('readRow of what is half known', () => {
  it('takes a year where a birth date goes', () => {
    expect(fieldsOf(one('birthDate', '1975'))).toEqual({ familyName: 'Dupont', birthYear: 1975 });
  });

  it('keeps the day where a row gives both', () => {
    const fields = fieldsOf([
      ['Né le', 'birthDate', '12/03/1975'],
      ['Année', 'birthYear', '1976'],
    ]);
    expect(fields).toEqual({ familyName: 'Dupont', birthDate: '1975-03-12' });
  });

  it.each([
    ['Démission', 'resigned'],
    ['a déménagé', 'moved'],
    ['cotisations impayées', 'unpaid'],
    ['Décès', 'deceased'],
    ['exclue', 'excluded'],
    ['autre motif', 'other'],
  ])('knows the reason of leaving in %j', (text, reason) => {
    expect(fieldsOf(one('leftReason', text))).toMatchObject({ leftReason: reason });
  });

  it('takes off the apostrophe that our own files put before what looks like a formula', () => {
    expect(fieldsOf(one('profession', "'=Comptable"))).toMatchObject({ profession: '=Comptable' });
    expect(fieldsOf(one('phone', "'+33612345678"))).toMatchObject({ phone: '+33612345678' });
    expect(fieldsOf(one('profession', "l'atelier"))).toMatchObject({ profession: "l'atelier" });
  });
});
