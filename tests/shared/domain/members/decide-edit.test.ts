import { describe, expect, it } from 'vitest';
import { decideEdit, decideNewMember } from '#shared/domain/members/decide-edit.ts';
import { aMember } from '../../../builders/a-member.ts';

describe('an edit', () => {
  it('is only what changes', () => {
    const decided = decideEdit(aMember(), {
      town: 'Vernoy',
      street: '  1 rue Neuve ',
      notes: null,
    });

    expect(decided).toEqual({ ok: true, value: { street: '1 rue Neuve' } });
  });

  it('names the field that cannot be kept', () => {
    expect(decideEdit(aMember(), { email: 'nobody' as never })).toEqual({
      ok: false,
      error: { kind: 'invalid', field: 'email' },
    });
    expect(decideNewMember(aMember({ familyName: 'A' }))).toMatchObject({ ok: true });
    expect(decideNewMember({ ...aMember(), familyName: ' ' })).toMatchObject({
      ok: false,
      error: { field: 'familyName' },
    });
  });
});
