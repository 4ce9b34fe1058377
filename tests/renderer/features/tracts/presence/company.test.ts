import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Present } from '#shared/api/presence-routes.ts';
import {
  type Company,
  colours,
  hear as hearAt,
  nobody,
} from '../../../../../renderer/features/tracts/presence/company.ts';
import { initialsOf } from '../../../../../renderer/features/tracts/presence/initials.ts';
import { aPresent } from './a-present.ts';

const [camille, tarek] = [aPresent(1), aPresent(2, { name: 'Tarek Loubaris' })];
const now = new Date('2026-11-23T10:00:00Z');
const hear = (before: Company, others: readonly Present[] | null, at = now) =>
  hearAt(before, { others, now: at });
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe('the company on a leaflet', () => {
  it('tells who came and who went, once each', () => {
    const met = hear(nobody, [camille]);
    const both = hear(met, [camille, tarek]);
    const moved = hear(both, [aPresent(1, { page: 'back' }), tarek]);
    const alone = hear(moved, [tarek]);

    expect([met, both, moved, alone].map(({ arrived }) => names(arrived))).toEqual([
      ['Camille Martin'],
      ['Tarek Loubaris'],
      ['Tarek Loubaris'],
      [],
    ]);
    expect(names(alone.left)).toEqual(['Camille Martin']);
  });

  it('shows nobody while central cannot be asked, and says neither that they left nor that they came', () => {
    const met = hear(nobody, [camille]);

    const away = hear(met, null);
    const back = hear(away, [camille]);

    expect(away).toEqual({ ...met, here: [] });
    expect(back).toEqual(met);
  });

  it('knows since when somebody has been there, whoever came after', () => {
    const later = new Date('2026-11-23T10:05:00Z');

    const met = hear(nobody, [camille]);

    expect(hear(met, [tarek], later).since).toEqual(now);
    expect(hear(hear(met, null), [camille], later).since).toEqual(now);
    expect(hear(met, []).since).toBeNull();
  });

  it('is the same object when nothing is new, however long ago it was said', () => {
    const met = hear(nobody, [camille]);

    expect(hear(met, [aPresent(1, { secondsAgo: 9 })])).toBe(met);
    expect(hear(nobody, null)).toBe(nobody);
    expect(hear(nobody, [])).toBe(nobody);
  });

  it('gives everybody a colour of their own while there are enough, and lets them keep it', () => {
    const devices = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: colours });
    fc.assert(
      fc.property(devices, devices, (first, then) => {
        const before = hear(
          nobody,
          first.map((n) => aPresent(n)),
        );
        const after = hear(
          before,
          then.map((n) => aPresent(n)),
        );

        const known = new Map(before.here.map(({ clientId, colour }) => [clientId, colour]));
        for (const { clientId, colour } of after.here) {
          expect(colour).toBe(known.get(clientId) ?? colour);
        }
        expect(new Set(after.here.map(({ colour }) => colour)).size).toBe(then.length);
      }),
    );
  });
});

describe('initials', () => {
  it.each([
    ['Camille Martin', 'CM'],
    ['camille  de la Tour', 'CT'],
    ['Élodie', 'É'],
    ['Section « Vernoy »', 'SV'],
    ['', '?'],
    ['—', '?'],
  ])('of %j are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
