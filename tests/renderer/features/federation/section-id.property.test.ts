import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Section } from '#shared/api/routes.ts';
import { sectionIdFor } from '../../../../renderer/features/federation/section-id.ts';

describe('what central knows a section by', () => {
  it('says its name', () => {
    expect(sectionIdFor('Vernoy-la-Rivière', new Set())).toBe('vernoy-la-riviere');
    expect(sectionIdFor('Vernoy', new Set(['vernoy', 'vernoy-2']))).toBe('vernoy-3');
  });

  it('is one that central takes and nobody has, whatever the name and those before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 30 }),
        (names) => {
          const taken = new Set<string>();
          for (const name of names) {
            const id = sectionIdFor(name, taken);
            expect(Section.shape.id.safeParse(id).success).toBe(true);
            expect(taken.has(id)).toBe(false);
            taken.add(id);
          }
        },
      ),
    );
  });
});
