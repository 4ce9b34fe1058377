import { describe, expect, it } from 'vitest';
import { type Column, fieldsOf, warningsOf } from './a-row.ts';

describe("readRow with a payer's e-mail", () => {
  const order = (payer: string): readonly Column[] => [
    ['Prénom adhérent', 'givenName', 'Léa'],
    ['Nom payeur', 'ignore', payer.split(' ')[0] ?? ''],
    ['Prénom payeur', 'ignore', payer.split(' ')[1] ?? ''],
    ['Email payeur', 'payerEmail', 'Payeur@Exemple.fr'],
  ];

  it('uses it when payer and member have the same name', () => {
    expect(fieldsOf(order('DUPONT LEA'))).toMatchObject({ email: 'payeur@exemple.fr' });
  });

  it("leaves out a parent's, and says so", () => {
    expect(fieldsOf(order('Dupont Paul'))).not.toHaveProperty('email');
    expect(warningsOf(order('Dupont Paul'))).toEqual(['payer-email-ignored']);
  });

  it('uses it or not as the person chose', () => {
    expect(fieldsOf(order('Dupont Paul'), { payerEmail: 'use' })).toMatchObject({
      email: 'payeur@exemple.fr',
    });
    expect(fieldsOf(order('Dupont Léa'), { payerEmail: 'ignore' })).not.toHaveProperty('email');
  });

  it("prefers the member's own", () => {
    const own: Column = ['Courriel', 'email', 'lea@exemple.fr'];
    expect(fieldsOf([own, ...order('Dupont Léa')])).toMatchObject({ email: 'lea@exemple.fr' });
  });
});
