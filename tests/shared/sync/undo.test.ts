import { describe, expect, it } from 'vitest';
import { IsoDateTime } from '#shared/domain/dates.ts';
import { fingerprint } from '#shared/sync/fingerprint.ts';
import { showMember } from '#shared/sync/overlay.ts';
import { changesBetween, inverseOf, type RowUndo } from '#shared/sync/undo.ts';
import { aMember } from '../../builders/a-member.ts';
import { aHeld, aPatch, here } from '../../builders/a-mutation.ts';

const id = aHeld().id;
const invert = (entry: RowUndo, edited = aHeld()) =>
  inverseOf({
    entry,
    current: showMember(edited, []),
    newId: () => 'new-id',
    now: () => IsoDateTime.parse('2026-03-01T10:00:00Z'),
  });

describe('taking back', () => {
  it('deletes a person who is as the import wrote them', () => {
    const entry: RowUndo = { kind: 'created', id, print: fingerprint(aMember()) };

    expect(invert(entry)).toMatchObject({ mutation: { op: 'delete', id, base: 1 }, isKept: false });
  });

  it('deletes a person to whom nothing has happened but that central gave them a number', () => {
    const entry: RowUndo = { kind: 'created', id, print: fingerprint(aMember()) };
    const numbered = aHeld({ rev: 2, fields: aMember({ memberNumber: '100001' }) });

    expect(invert(entry, numbered)).toMatchObject({ mutation: { op: 'delete', id } });
  });

  it('keeps a person who was edited since', () => {
    const entry: RowUndo = { kind: 'created', id, print: fingerprint(aMember()) };
    const edited = aHeld({ fields: aMember({ notes: 'Called on Monday' }) });

    expect(invert(entry, edited)).toEqual({ mutation: null, isKept: true });
  });

  it('gives back the values that nobody has changed since', () => {
    const before = aMember({ town: 'Old', street: 'Old' });
    const changes = changesBetween(before, { town: 'New', street: 'New' });
    const edited = aHeld({ rev: 7, fields: aMember({ town: 'New', street: 'Newer' }) });

    expect(invert({ kind: 'edited', id, changes }, edited)).toMatchObject({
      mutation: { op: 'patch', base: 7, set: { town: 'Old' } },
      isKept: true,
    });
  });

  it('brings a deleted person back under a new id', () => {
    const entry: RowUndo = { kind: 'deleted', scope: here, fields: aMember() };

    expect(invert(entry)).toMatchObject({
      mutation: { op: 'create', id: 'new-id', set: aMember() },
    });
  });

  it('tells any two people apart by their print', () => {
    expect(fingerprint(aMember())).not.toBe(fingerprint(aMember({ doNotContact: true })));
    expect(fingerprint(aMember({ town: 'A', country: null }))).not.toBe(
      fingerprint(aMember({ town: null, country: 'A' })),
    );
    const shown = showMember(aHeld(), [aPatch({ town: 'X' })]);
    expect(fingerprint(shown?.fields ?? aMember())).toBe(fingerprint(aMember({ town: 'X' })));
  });
});
