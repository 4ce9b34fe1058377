import { describe, expect, it } from 'vitest';
import { recordKinds } from '#shared/domain/records/record.ts';
import { messages } from '#shared/i18n/messages.ts';
import { recordFieldLabel } from '../../../renderer/office/record-words.ts';

const kinds = Object.entries(recordKinds);

describe('the words of what is synced', () => {
  it('name every kind of record in both languages', () => {
    const unnamed = kinds
      .map(([kind]) => `record.kind.${kind}`)
      .filter((id) => !(Object.hasOwn(messages.fr, id) && Object.hasOwn(messages.en, id)));

    expect(unnamed).toEqual([]);
  });

  it('name every field of every kind in both languages', () => {
    const unnamed = kinds.flatMap(([kind, { fields }]) =>
      Object.keys(fields.shape)
        .filter((field) => {
          const id = recordFieldLabel(recordKindOf(kind), field);
          return id === null || !Object.hasOwn(messages.en, id);
        })
        .map((field) => `${kind}.${field}`),
    );

    expect(unnamed).toEqual([]);
  });
});

// The keys of the table are its kinds.
const recordKindOf = (kind: string) => kind as keyof typeof recordKinds;
