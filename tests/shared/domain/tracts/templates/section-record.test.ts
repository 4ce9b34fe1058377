import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakingRow } from '#shared/domain/records/speaking-row.ts';
import { plainFacts, SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import {
  factsOf,
  nothingSaid,
  type SectionFactsFields,
} from '#shared/domain/tracts/templates/section-record.ts';

const row = (id: string, said: Partial<SectionFactsFields>) => ({
  id,
  fields: { ...nothingSaid, ...said },
});

describe('what a section prints', () => {
  it('is nobody’s but for the name that the federation gave, while nothing was said', () => {
    expect(factsOf(nothingSaid, 'Vernoy')).toEqual({ ...plainFacts, name: 'Vernoy' });
  });

  it('keeps to an empty answer, and to no logo', () => {
    const said = { ...nothingSaid, name: '', logo: { kind: 'none' } } as const;

    expect(factsOf(said, 'Vernoy')).toMatchObject({ name: '', logo: null });
  });

  it('is always something that templates can print', () => {
    const text = fc.option(fc.string({ maxLength: 60 }));
    fc.assert(
      fc.property(text, text, fc.option(fc.boolean()), (name, address, litter) => {
        const facts = factsOf({ ...nothingSaid, name, address, litter }, 'Vernoy');

        expect(SectionFacts.safeParse(facts).success).toBe(true);
      }),
    );
  });
});

describe('two records that two offices began at once', () => {
  it('are one: the older speaks, the younger where the older says nothing', () => {
    const older = row('a', { name: 'Vernoy', phone: '' });
    const younger = row('b', { name: 'Vernoy-sur-Lie', phone: '01', web: 'vernoy.fr' });

    expect(speakingRow([younger, older])).toEqual({
      id: 'a',
      fields: { ...nothingSaid, name: 'Vernoy', phone: '', web: 'vernoy.fr' },
    });
  });

  it('read the same whatever the order in which they came', () => {
    const value = fc.option(fc.string({ maxLength: 8 }));
    const rows = fc.uniqueArray(fc.tuple(fc.uuid(), value, value), {
      minLength: 1,
      maxLength: 4,
      selector: ([id]) => id,
    });
    fc.assert(
      fc.property(rows, (said) => {
        const all = said.map(([id, name, web]) => row(id, { name, web }));

        expect(speakingRow(all.toReversed())).toEqual(speakingRow(all));
      }),
    );
  });

  it('are none where there are none', () => {
    expect(speakingRow([])).toBeNull();
  });
});
