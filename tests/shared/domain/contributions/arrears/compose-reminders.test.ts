import { describe, expect, it } from 'vitest';
import { toCents } from '#shared/domain/cents.ts';
import {
  composeReminders,
  type RemindedPerson,
} from '#shared/domain/contributions/arrears/compose-reminders.ts';
import { formOfAddress } from '#shared/domain/contributions/arrears/form-of-address.ts';
import {
  shippedTemplate,
  shippedTones,
} from '#shared/domain/contributions/arrears/shipped-templates.ts';
import { noAddress } from '#shared/domain/members/household.ts';
import { aDebtor, aPromise, on, someArrears, someFacts } from './a-debtor.ts';

const template = {
  channel: 'letter',
  subject: 'Rappel',
  body: '{civilite},\n\n{montant}',
} as const;

const written = (
  people: readonly RemindedPerson[],
  wish: Partial<Parameters<typeof composeReminders>[1]> = {},
) => {
  const composed = composeReminders(people, {
    template,
    grouping: 'person',
    facts: someFacts(),
    ...wish,
  });
  if (!composed.ok) throw new Error(composed.error.kind);
  return composed.value;
};

describe('the form of address', () => {
  const speaking = (...civilities: readonly RemindedPerson['civility'][]) => {
    const { civilite, cher, adherent } = formOfAddress(
      civilities.map((civility) => ({ civility, givenName: 'A', familyName: 'B' })),
    );
    return [civilite, cher, adherent];
  };

  it('agrees with who is written to, and is neutral where nobody said', () => {
    expect(speaking('mme')).toEqual(['Madame', 'Chère', 'adhérente']);
    expect(speaking('m')).toEqual(['Monsieur', 'Cher', 'adhérent']);
    expect(speaking(null)).toEqual(['Madame, Monsieur', 'Cher·e', 'adhérent·e']);
    expect(speaking('mme', 'm')).toEqual(['Madame, Monsieur', 'Chers', 'adhérents']);
    expect(speaking('mme', 'mme')).toEqual(['Mesdames', 'Chères', 'adhérentes']);
    expect(speaking('m', 'm')).toEqual(['Messieurs', 'Chers', 'adhérents']);
    expect(speaking('m', null)).toEqual(['Madame, Monsieur', 'Cher·es', 'adhérent·es']);
  });

  it('names who share a name by it once', () => {
    const people = [
      aDebtor({ givenName: 'Lucie', familyName: 'Carpentier' }),
      aDebtor({ givenName: 'Paul', familyName: 'Carpentier' }),
    ];

    expect(formOfAddress(people).nomComplet).toBe('Lucie et Paul Carpentier');
    expect(formOfAddress([aDebtor({ givenName: null })]).prenom).toBeNull();
  });
});

describe('letters', () => {
  it('are one a person, with their address and what they owe', () => {
    const { letters } = written([aDebtor()]);

    expect(letters).toMatchObject([
      {
        names: 'Anaïs Roudaut',
        lines: ['Mme Anaïs ROUDAUT', '4 rue des Lilas', '12345 VERNOY'],
        body: 'Madame,\n\n36\u00a0€',
        years: [2026],
      },
    ]);
  });

  it('are one a household when that is chosen, with what all of it owes', () => {
    const household = { id: 'h', addressee: null };
    const late = someArrears({
      since: on('2025-01-01'),
      years: [2025, 2026].map((year) => ({
        ...{ year, amount: toCents(2_000), because: { kind: 'scale' as const } },
        ...{ paid: toCents(0), rest: toCents(2_000) },
      })),
      rest: toCents(4_000),
    });
    const couple = [
      aDebtor({ id: 'a', household, familyName: 'Carpentier' }),
      aDebtor({ id: 'x' }),
      aDebtor({
        ...{ id: 'b', household, familyName: 'Carpentier' },
        ...{ givenName: 'Paul', civility: 'm', arrears: late },
      }),
    ];
    const { letters } = written(couple, { grouping: 'household' });

    expect(letters.map(({ ids }) => ids)).toEqual([['a', 'b'], ['x']]);
    expect(letters[0]?.body).toBe('Madame, Monsieur,\n\n76\u00a0€');
    expect(letters[0]?.years).toEqual([2025, 2026]);
    expect(letters[0]?.emails).toEqual(['anais@example.org']);
  });

  it('go to nobody who does not want them, cannot get them, or has promised; and say why', () => {
    const open = someArrears({
      promise: { ...aPromise(), state: 'open' },
    });
    const people = [
      aDebtor({ id: 'asked', doNotContact: true, email: null }),
      aDebtor({ id: 'post', postConsent: 'refused' }),
      aDebtor({ id: 'mail', emailConsent: 'refused' }),
      aDebtor({ id: 'nowhere', address: noAddress }),
      aDebtor({ id: 'offline', email: null }),
      aDebtor({ id: 'promised', arrears: open }),
      aDebtor({ id: 'unknown', arrears: someArrears({ isWhole: false }) }),
    ];
    const paper = written(people);
    const mails = written(people, { template: { ...template, channel: 'email' } });

    expect(paper.leftOut.map(({ id, why }) => [id, why.kind])).toEqual([
      ['asked', 'do-not-contact'],
      ['post', 'refused'],
      ['nowhere', 'no-address'],
      ['promised', 'promised'],
      ['unknown', 'missing-field'],
    ]);
    expect(paper.letters.flatMap(({ ids }) => ids)).toEqual(['mail', 'offline']);
    expect(mails.letters.flatMap(({ ids }) => ids)).toEqual(['post', 'nowhere']);
  });

  it('are not written from a faulty template', () => {
    expect(
      composeReminders([aDebtor()], {
        template: { ...template, body: 'Bonjour {truc}' },
        grouping: 'person',
        facts: someFacts(),
      }),
    ).toEqual({ ok: false, error: { kind: 'unknown-field', written: 'truc' } });
  });
});

describe('the templates that come with the program', () => {
  const nothing = someFacts({ section: null, treasurer: null, order: null, iban: null });
  const stranger = aDebtor({
    ...{ civility: null, givenName: null },
    arrears: someArrears({ isWhole: false }),
  });

  it.each(
    shippedTones.flatMap((tone) =>
      (['letter', 'email'] as const).map((way) => [tone, way] as const),
    ),
  )('speak to anybody, whatever is known of them: %s %s', (tone, channel) => {
    const own = shippedTemplate(tone, channel);
    const full = written([aDebtor()], { template: own });
    const bare = written([stranger], { template: own, facts: nothing });

    expect(full.letters[0]?.body).toContain('l’année 2026');
    expect(full.letters[0]?.body).toContain('36\u00a0€');
    expect(full.letters[0]?.body).toContain('FR76\u00a03000');
    expect(bare.letters).toHaveLength(1);
    expect(bare.letters[0]?.body).not.toMatch(/[{}]|\n{3}| {2}|undefined|null/u);
  });
});
