import { describe, expect, it } from 'vitest';
import { sameValue } from '#shared/canonical.ts';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { blackSwatch } from '#shared/domain/tracts/document/model/swatch.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { placedPanels } from '#shared/domain/tracts/formats/panel.ts';
import { boundsOf } from '#shared/domain/tracts/geometry/box.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { inkOn } from '#shared/domain/tracts/templates/kit/colours.ts';
import { plainFacts, type SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { setFrench } from '#shared/domain/tracts/text/french/set-french.ts';
import { layStory } from '#shared/domain/tracts/text/lay-story.ts';
import { shelfOf, started } from './support.ts';

const ours: SectionFacts = {
  ...plainFacts,
  name: 'Ensemble pour Villeneuve',
  place: 'Villeneuve-sur-Lot',
  address: '12, rue des Lilas, 47300 Villeneuve-sur-Lot',
  phone: '05 53 00 00 00',
  email: 'bonjour@ensemble-villeneuve.fr',
  web: 'ensemble-villeneuve.fr',
};

/** As much as a section can reasonably say. */
const everything: SectionFacts = {
  ...ours,
  social: '@ensemble.villeneuve (Instagram, Facebook)',
  publisher: 'Anne-Charlotte Delmas-Roussel',
  sorting: true,
};

it('offers at least twelve leaflets, each under its own name', () => {
  expect(templates.length).toBeGreaterThanOrEqual(12);
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  expect(new Set(templates.map(({ title }) => title)).size).toBe(templates.length);
});

describe.each(templates)('the template $id', ({ id, format }) => {
  it.each([
    ['a section that gave its facts', ours],
    ['one that gave all it could', everything],
    ['one that gave none', plainFacts],
  ])('opens whole for %s', (_, facts) => {
    const { tract, faults } = started(id, facts);

    expect(faults).toEqual([]);
    expect(tract.meta.format).toBe(format.id);
    expect(tract.pages.every((page) => tract.objects.some((one) => one.page === page.id))).toBe(
      true,
    );
  });

  it.each([
    ['a section that gave its facts', ours],
    ['one that gave all it could', everything],
    ['one that gave none', plainFacts],
  ])('has room for every word of %s, and a sign for every letter', (_, facts) => {
    const { tract } = started(id, facts);

    expect(stories(tract).map((shown) => ({ text: shown.text, ...laid(tract, shown) }))).toEqual(
      stories(tract).map(({ text }) => ({ text, overset: null, missing: [] })),
    );
  });

  it('keeps within the margins of its panels what does not reach the bleed', () => {
    const { tract } = started(id, ours);

    expect(tract.objects.filter((object) => !standsWell(object, pageOf(tract, object)))).toEqual(
      [],
    );
  });

  it('is set as French wants it, and says who prints it', () => {
    const { tract } = started(id, ours);
    const texts = [...tract.stories.values()].map(flatText);

    expect(texts.filter((text) => setFrench(text).text !== text)).toEqual([]);
    const mark = texts.filter((text) => text.startsWith('Imprimé par nos soins'));
    expect(mark.length).toBeGreaterThan(0);
    expect(mark.every((text) => text.includes(ours.name) && text.includes(ours.address))).toBe(
      true,
    );
    expect(mark.every((text) => text.includes('Ne pas jeter sur la voie publique'))).toBe(true);
  });
});

it('refuses a template that it does not know', () => {
  expect(startFromTemplate('nowhere', ours, { title: '', stamp: 's' })).toEqual({
    ok: false,
    error: { kind: 'unknown-template' },
  });
});

it('writes on a colour with the ink that reads best', () => {
  expect(inkOn({ cyan: 0, magenta: 0, yellow: 100, black: 0 })).toBe('black');
  expect(inkOn({ cyan: 100, magenta: 90, yellow: 0, black: 20 })).toBe('white');
});

it('gives up a colour for letters that could not be read on the other', () => {
  const yellow = { cyan: 0, magenta: 5, yellow: 90, black: 0 };
  const orange = { cyan: 0, magenta: 40, yellow: 90, black: 0 };
  const { tract } = started('meeting-invitation', {
    ...ours,
    colours: { main: yellow, second: orange },
  });
  const inks = [...tract.stories.values()]
    .flat()
    .flatMap(({ runs }) => runs.map(({ style }) => style.colour));

  const printed = inks.map((ink) => tract.swatches.get(ink)?.cmyk);
  expect(printed.every((cmyk) => sameValue(cmyk, blackSwatch.cmyk))).toBe(true);
});

type Shown = { readonly text: string; readonly object: TractObject; readonly story: string };

const stories = (tract: Tract): readonly Shown[] =>
  tract.objects.flatMap((object) =>
    object.kind === 'text'
      ? [{ object, story: object.story, text: flatText(tract.stories.get(object.story) ?? []) }]
      : [],
  );

function laid(tract: Tract, { object }: Shown) {
  if (object.kind !== 'text') throw new Error(object.kind);
  const story = tract.stories.get(object.story) ?? [];
  const fonts = shelfOf(
    story.flatMap(({ runs, end }) => [end.font, ...runs.map((run) => run.style.font)]),
  );
  const { width, height } = object.size;
  const { columns, gutter, insets, verticalAlign } = object;
  const frame = { width, height, columns, gutter, insets, verticalAlign, baselineGrid: null };
  const { overset, missing } = layStory(story, { frames: [frame], fonts });
  return { overset, missing };
}

function pageOf(tract: Tract, object: TractObject): Page {
  const page = tract.pages.find(({ id }) => id === object.page);
  if (!page) throw new Error(object.page);
  return page;
}

const hair = 0.01;

/** A side is inside the margin, or runs over the bleed; words stay in one panel. */
function standsWell(object: TractObject, { setup }: Page): boolean {
  const { x, y, width, height } = boundsOf({
    ...object.position,
    ...object.size,
    rotation: object.rotation,
  });
  const { margins, bleed } = setup;
  const within = (near: number, margin: number) => near >= margin - hair || near <= -bleed + hair;
  const onPage =
    within(x, margins.left) &&
    within(y, margins.top) &&
    within(setup.width - x - width, margins.right) &&
    within(setup.height - y - height, margins.bottom);
  const inOnePanel = placedPanels(setup.panels).some(
    (panel) =>
      x >= panel.x + margins.left - hair &&
      x + width <= panel.x + panel.width - margins.right + hair,
  );
  return onPage && (inOnePanel || (object.kind !== 'text' && object.kind !== 'qr'));
}
