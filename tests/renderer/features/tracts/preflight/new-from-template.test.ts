import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import type { Fault } from '#shared/domain/tracts/preflight/finding.ts';
import { plainFacts, type SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { lookOver } from '../../../../../renderer/features/tracts/preflight/look-over.ts';

import { shelfOf, started } from '../../../../shared/domain/tracts/templates/support.ts';

const ours: SectionFacts = {
  ...plainFacts,
  name: 'Ensemble pour Villeneuve',
  place: 'Villeneuve-sur-Lot',
  address: '12, rue des Lilas, 47300 Villeneuve-sur-Lot',
  phone: '05 53 00 00 00',
  email: 'bonjour@ensemble-villeneuve.fr',
  web: 'ensemble-villeneuve.fr',
};

/** A photograph is what a section has yet to put in. */
const isToBeGiven = ({ kind }: Fault) => kind === 'empty-picture';

describe.each(templates)('a new leaflet of the template $id', ({ id }) => {
  it('has nothing to mend on its paper', () => {
    const { tract } = started(id, ours);
    const inks = [...tract.stories.values()]
      .flat()
      .flatMap(({ runs, end }) => [end.font, ...runs.map(({ style }) => style.font)]);
    const { paper } = lookOver({
      tract,
      fonts: { shelf: shelfOf(inks), missing: new Set() },
      hasPicture: () => true,
      section: ours,
      today: IsoDate.parse('2026-03-01'),
    });

    const grave = paper.filter(
      ({ severity, fault }) => severity !== 'advice' && !isToBeGiven(fault),
    );
    expect(
      grave.map(({ fault, object }) => ({
        ...fault,
        in: tract.objects.find((one) => one.id === object)?.position,
      })),
    ).toEqual([]);
  });
});
