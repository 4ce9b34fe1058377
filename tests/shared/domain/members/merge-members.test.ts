import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '#shared/domain/members/entries.ts';
import { type MemberFields, MemberFields as Schema } from '#shared/domain/members/member.ts';
import { mergePatch, proposeMemberMerge } from '#shared/domain/members/merge-members.ts';
import { aMember } from '../../../builders/a-member.ts';

const side = (id: string, fields: MemberFields) => ({
  id,
  fields,
  centralNumber: null,
  hasContributions: false,
});

function merged(survivor: MemberFields, absorbed: MemberFields, choices = {}): MemberFields {
  const { lines } = proposeMemberMerge({ a: side('a', survivor), b: side('b', absorbed) });
  return { ...survivor, ...mergePatch({ survivor, absorbed, lines, choices }) };
}

describe('merging two records of one person', () => {
  it('fills what the survivor does not know', () => {
    const after = merged(aMember({ profession: null }), aMember({ profession: 'menuisière' }));

    expect(after.profession).toBe('menuisière');
  });

  it('keeps the answer that protects the person, whichever record gave it', () => {
    const after = merged(
      aMember({ emailConsent: 'granted', doNotContact: false }),
      aMember({ emailConsent: 'refused', doNotContact: true }),
    );

    expect(after).toMatchObject({ emailConsent: 'refused', doNotContact: true });
  });

  it('keeps both notes, and the earlier day of joining', () => {
    const after = merged(
      aMember({ notes: 'Tient le stand', joinedOn: '2021-03-14' }),
      aMember({ notes: 'Parle breton', joinedOn: '2019-01-02' }),
    );

    expect(after).toMatchObject({ notes: 'Tient le stand\nParle breton', joinedOn: '2019-01-02' });
  });

  it('keeps a main e-mail that was not chosen as a further one', () => {
    const after = merged(aMember({ email: 'a@exemple.fr' }), aMember({ email: 'b@exemple.fr' }), {
      email: 'b',
    });

    expect(after.email).toBe('b@exemple.fr');
    expect(entriesOf(after, 'contact').map(({ value }) => value.value)).toEqual(['a@exemple.fr']);
  });

  it('takes an address as a whole, as it was chosen', () => {
    const here = aMember({ street: '1 rue A', postcode: '35000', town: 'Rennes' });
    const there = aMember({ street: '2 rue B', postcode: '29200', town: 'Brest' });

    expect(merged(here, there)).toMatchObject({ street: '1 rue A', town: 'Rennes' });
    expect(merged(here, there, { address: 'b' })).toMatchObject({
      street: '2 rue B',
      postcode: '29200',
      town: 'Brest',
    });
  });

  it('loses no tag, office, contact or own field of either record', () => {
    const word = fc.constantFrom('un', 'deux', 'trois', 'quatre');
    const entries = fc
      .record({
        tags: fc.uniqueArray(word),
        contacts: fc.uniqueArray(fc.constantFrom('+33611111111', '+33622222222', '+33633333333')),
        roles: fc.uniqueArray(word),
        own: fc.option(word),
      })
      .map(({ tags, contacts, roles, own }) => ({
        ...Object.fromEntries(tags.map((id) => [`tag.${id}`, true])),
        ...Object.fromEntries(
          contacts.map((value, at) => [
            `contact.${at + 1}`,
            { channel: 'phone', kind: 'other', value, doNotUse: false },
          ]),
        ),
        ...Object.fromEntries(
          roles.map((title, at) => [
            `role.${at + 1}`,
            { title, place: null, from: null, to: null },
          ]),
        ),
        ...(own === null ? {} : { 'custom.bureau': own }),
      }));

    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const a = Schema.parse({ ...aMember(), ...first });
        const b = Schema.parse({ ...aMember(), ...second });
        const after = Schema.parse(merged(a, b));
        const said = (fields: MemberFields, family: 'tag' | 'contact' | 'role') =>
          new Set(
            entriesOf(fields, family).map(({ id, value }) =>
              family === 'tag' ? id : JSON.stringify(value),
            ),
          );
        for (const family of ['tag', 'contact', 'role'] as const) {
          const both = new Set([...said(a, family), ...said(b, family)]);
          expect(said(after, family)).toEqual(both);
        }
        const own = a['custom.bureau'] ?? b['custom.bureau'];
        expect(after['custom.bureau']).toEqual(own);
      }),
    );
  });
});
