import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemberFields } from '#shared/domain/members/member.ts';
import { tidyDay } from '../../../../../renderer/features/members/form/day-field.ts';
import {
  bringUpToDate,
  changedElsewhere,
  draftOf,
  readDraft,
} from '../../../../../renderer/features/members/form/person-draft.ts';
import { aMember } from '../../../../builders/a-member.ts';

const lucie = aMember();

describe('readDraft', () => {
  it('writes nothing when nothing was typed', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-01-01'),
      noInvalidDate: true,
    });
    const someone = fc.record({
      familyName: fc.string({ minLength: 1, maxLength: 100 }).filter((text) => text.trim() !== ''),
      phone: fc.constantFrom(null, '+33612345678', '+3222345678', '06 12'),
      birthDate: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
      notes: fc.option(fc.string({ minLength: 1 }).filter((text) => text.trim() !== '')),
      doNotContact: fc.boolean(),
    });

    fc.assert(
      fc.property(someone, (said) => {
        const fields = MemberFields.parse({ ...lucie, ...said });
        expect(readDraft(draftOf(fields), fields)).toEqual({ ok: true, value: {} });
      }),
    );
  });

  it.each([
    ['5/3/1985', '1985-03-05'],
    ['05.03.85', '1985-03-05'],
    ['05031985', '1985-03-05'],
    ['5 mars 1985', '1985-03-05'],
    ['1985-03-05', '1985-03-05'],
  ])('understands the day %s', (typed, day) => {
    const read = readDraft({ ...draftOf(lucie), birthDate: typed }, lucie);

    expect(read).toEqual({ ok: true, value: { birthDate: day } });
  });

  it('names every fault at its field', () => {
    const draft = {
      ...draftOf(lucie),
      familyName: ' ',
      email: 'lucie@',
      joinedOn: '31/02/2020',
      profession: 'x'.repeat(101),
    };

    expect(readDraft(draft, lucie)).toEqual({
      ok: false,
      error: {
        familyName: 'missing',
        email: 'bad-email',
        joinedOn: 'bad-date',
        profession: 'too-long',
      },
    });
  });

  it('keeps a phone as typed when it is not understood, and null when it is erased', () => {
    const typed = readDraft({ ...draftOf(lucie), phone: '06 11' }, lucie);
    const erased = readDraft({ ...draftOf(lucie), phone: '  ' }, lucie);

    expect(typed).toEqual({ ok: true, value: { phone: '06 11' } });
    expect(erased).toEqual({ ok: true, value: { phone: null } });
  });
});

describe('a person who changed elsewhere', () => {
  const moved = aMember({ town: 'Lyon', postcode: '69001' });

  it('is told by the fields that differ', () => {
    expect(changedElsewhere(lucie, moved)).toEqual(['postcode', 'town']);
  });

  it('is brought up to date without touching what was typed', () => {
    const draft = { ...draftOf(lucie), town: 'Rennes', profession: 'menuisière' };

    const fresh = bringUpToDate(draft, lucie, moved);

    expect(fresh).toMatchObject({ town: 'Rennes', postcode: '69001', profession: 'menuisière' });
  });
});

describe('tidyDay', () => {
  it('shows how the day was understood, and leaves what was not', () => {
    expect(tidyDay('birthDate', '5.3.85')).toBe('05/03/1985');
    expect(tidyDay('birthDate', '31/02/85')).toBe('31/02/85');
    expect(tidyDay('town', '5.3.85')).toBe('5.3.85');
  });
});
