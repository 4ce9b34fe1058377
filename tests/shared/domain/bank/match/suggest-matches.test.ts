import { describe, expect, it } from 'vitest';
import { labelPattern } from '#shared/domain/bank/match/label-words.ts';
import { suggestMatches } from '#shared/domain/bank/match/suggest-matches.ts';
import { toCents } from '#shared/domain/cents.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import { aLine, firstOf, knowing, owes, paid, person, said } from './some-knowledge.ts';

const paul = person('Durand Paul', { mates: ['Durand Marie'] });
const marie = person('Durand Marie', { mates: ['Durand Paul'] });
const eleonore = person('Lefèvre Éléonore', { memberNumber: '35-04217' });
const people = [paul, marie, eleonore, person('Le-Gall Soizic'), person('Martin Jean')];
const expected = people.map(({ id }) => owes(id, 3_600));

const matched = (label: string, amount = 3_600) =>
  said(firstOf(aLine(label, amount), { people, expected }));

describe('a line of a statement', () => {
  it('is surely the dues of whom it names in full, whatever the order, accents and words around', () => {
    for (const label of [
      'VIR SEPA RECU /DE MME LEFEVRE ELEONORE /MOTIF COTISATION 2026 /REF NOTPROVIDED',
      'VIREMENT EN VOTRE FAVEUR DE ELEONORE LEFEVRE',
      'Virement Mlle Éléonore Lefèvre adhésion',
    ]) {
      expect(matched(label)).toBe('sure dues Lefèvre Éléonore 3600');
    }
  });

  it('is likely theirs with a typing error, an initial, or cut off by the bank', () => {
    for (const label of ['VIR LEFVERE ELEONORE', 'VIR LEFEVRE E', 'VIR SEPA LEFEVRE ELEON']) {
      expect(matched(label)).toBe('likely dues Lefèvre Éléonore 3600');
    }
  });

  it('with another amount than expected is likely theirs, and says so', () => {
    const found = firstOf(aLine('VIR LEFEVRE ELEONORE', 5_000), { people, expected });
    expect(said(found)).toBe('likely dues Lefèvre Éléonore 5000');
    expect(found?.because).toEqual([
      { kind: 'name', memberId: 'Lefèvre Éléonore', likeness: 'full' },
      { kind: 'other-amount', expected: 3_600 },
    ]);
  });

  it('of a third of the dues is an instalment, and leaves the dues to the next one', () => {
    const lines = ['01', '02', '03'].map((month) =>
      aLine('VIR LEFEVRE ELEONORE', 1_200, {
        id: month,
        bookedOn: IsoDate.parse(`2026-${month}-05`),
      }),
    );
    const found = suggestMatches(lines, knowing({ people, expected }));
    expect(lines.map(({ id }) => said(found.get(id)?.[0]))).toEqual(
      Array.from({ length: 3 }, () => 'likely dues Lefèvre Éléonore 1200'),
    );
  });

  it('of a joint account is both members’ dues when it is their sum', () => {
    expect(matched('VIR M OU MME DURAND PAUL', 7_200)).toBe(
      'sure dues Durand Marie 3600, dues Durand Paul 3600',
    );
    expect(matched('VIR M ET MME DURAND', 7_200)).toBe(
      'likely dues Durand Marie 3600, dues Durand Paul 3600',
    );
  });

  it('of a joint account is not surely one’s dues when the other owes the same', () => {
    expect(matched('VIR M OU MME DURAND PAUL')).toBe('likely dues Durand Paul 3600');
    expect(matched('VIR DURAND PAUL')).toBe('sure dues Durand Paul 3600');
  });

  it('that names a partner is likely the dues of whose amount it is', () => {
    const found = firstOf(aLine('VIR DURAND PAUL', 2_000), {
      people,
      expected: [owes('Durand Paul', 3_600), owes('Durand Marie', 2_000)],
    });
    expect(said(found)).toBe('likely dues Durand Marie 2000');
    expect(found?.because[0]).toEqual({
      kind: 'partner',
      memberId: 'Durand Marie',
      of: 'Durand Paul',
    });
  });

  it('is never sure of one of two people of the same name', () => {
    const twice = [person('a', { familyName: 'Martin', givenName: 'Jean' }), person('Martin Jean')];
    const both = firstOf(aLine('VIR MARTIN JEAN', 2_000), {
      people: twice,
      expected: [owes('a', 2_000), owes('Martin Jean', 2_000)],
    });
    expect(both?.confidence).toBe('look');
    expect(both?.because).toContainEqual({ kind: 'several-of-that-name', count: 2 });
    const one = firstOf(aLine('VIR MARTIN JEAN', 2_000), {
      people: twice,
      expected: [owes('a', 3_600), owes('Martin Jean', 2_000)],
    });
    expect(said(one)).toBe('likely dues Martin Jean 2000');
  });

  it('of somebody else with that family name is no more than a hint', () => {
    expect(matched('VIR LEFEVRE MARCEL')).toBe('look dues Lefèvre Éléonore 3600');
    expect(matched('VIR CARREFOUR BANQUE')).toBe('nothing');
  });

  it('with a member’s number and their family name is surely theirs', () => {
    expect(matched('VIR LEFEVRE COTIS 35-04217')).toBe('sure dues Lefèvre Éléonore 3600');
  });

  it('of somebody whose dues are paid is looked at as a gift', () => {
    const found = firstOf(aLine('VIR MARTIN JEAN', 2_000), { people });
    expect(found?.act).toMatchObject({ kind: 'record', parts: [{ kind: 'donation' }] });
    expect(found?.because).toContainEqual({ kind: 'no-dues-open', year: 2026 });
  });

  it('is tied to the payment that was recorded, and no second line to the same', () => {
    const lines = ['first', 'second'].map((id) => aLine('VIR MARTIN JEAN', 2_000, { id }));
    const payments = [paid('p1', { by: 'Martin Jean', cents: 2_000 })];
    const found = suggestMatches(lines, knowing({ people, payments }));
    expect(lines.map(({ id }) => said(found.get(id)?.[0]))).toEqual([
      'sure tie p1',
      'look donation Martin Jean 2000',
    ]);
  });

  it('is tied by the order of an online payment, whoever it names', () => {
    const means = { kind: 'online', platform: 'HelloAsso', order: '70012345' } as const;
    const payments = [paid('p1', { by: 'Martin Jean', cents: 2_000, means })];
    const line = aLine('VIR HELLOASSO', 2_000, { reference: '70012345' });
    expect(said(firstOf(line, { people, payments }))).toBe('sure tie p1');
  });

  it('is tied to the deposit of that slip, or of that sum', () => {
    const deposit = (slip: string, ids: readonly string[]) => ({
      ids,
      amount: toCents(9_000),
      on: IsoDate.parse('2026-03-03'),
      slip,
    });
    const deposits = [deposit('0012345', ['a', 'b']), deposit('0012346', ['c', 'd'])];
    const one = (label: string, some = deposits) =>
      said(firstOf(aLine(label, 9_000), { deposits: some }));
    expect(one('REMISE CHEQUES N 12346')).toBe('sure tie c d');
    expect(one('REMISE CHEQUES')).toBe('look tie a b');
    expect(one('REMISE CHEQUES', deposits.slice(1))).toBe('sure tie c d');
  });

  it('is what was remembered of its payer, or decided of the same label before', () => {
    const people2 = ['Martin Jean'];
    const remembered = new Map([
      [labelPattern('SCI DES TILLEULS') ?? '', { kind: 'people', people: people2 } as const],
      ['FR7630001007941234567890185', { kind: 'not-ours', reason: 'own-transfer' } as const],
    ]);
    const before = new Map([['boulangerie ferrand', people2]]);
    const of = (label: string, iban: string | null = null) =>
      said(firstOf(aLine(label, 3_600, { iban }), { people, expected, remembered, before }));
    expect(of('VIR SCI DES TILLEULS REF 88771')).toBe('sure dues Martin Jean 3600');
    expect(of('VIR BOULANGERIE FERRAND 2026')).toBe('sure dues Martin Jean 3600');
    expect(of('VIR', 'FR7630001007941234567890185')).toBe('sure not ours: own-transfer');
  });

  it('that left the account is fees, a payment sent back, or to be looked at', () => {
    const means = { kind: 'cheque', bank: null, number: '7654321' } as const;
    const banked = [paid('c1', { by: 'Martin Jean', cents: 3_600, means })];
    const one = (label: string) => said(firstOf(aLine(label, -3_600), { people, banked }));
    expect(one('FRAIS DE TENUE DE COMPTE')).toBe('sure not ours: fees');
    expect(one('CHEQUE IMPAYE N 7654321')).toBe('likely reverse c1');
    expect(one('REJET VIREMENT MARTIN JEAN')).toBe('likely reverse c1');
    expect(one('ACHAT IMPRIMERIE')).toBe('look not ours: expense');
  });
});
