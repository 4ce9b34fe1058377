import { describe, expect, it } from 'vitest';
import { columnGroups, memberColumns } from '#shared/domain/members/catalogue.ts';
import { messages } from '#shared/i18n/messages.ts';

describe('the columns of the catalogue', () => {
  it.each(['fr', 'en'] as const)('all have a name, and their groups too, in %s', (language) => {
    const ids = [
      ...memberColumns.map(({ id }) => `column.${id}`),
      ...columnGroups.map((group) => `columnGroup.${group}`),
    ];

    expect(ids.filter((id) => !Object.hasOwn(messages[language], id))).toEqual([]);
  });
});
