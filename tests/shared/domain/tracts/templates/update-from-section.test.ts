import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { copyObjects } from '#shared/domain/tracts/document/clip/copy-objects.ts';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { openHistory } from '#shared/domain/tracts/document/history/open-history.ts';
import { tractRoots } from '#shared/domain/tracts/document/layout.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { openMemory } from '#shared/domain/tracts/document/read/memory.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { applyEdit } from '#shared/domain/tracts/document/write/apply-edit.ts';
import { flatText } from '#shared/domain/tracts/story.ts';
import { plainFacts, type SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { updateFromSection } from '#shared/domain/tracts/templates/update-from-section.ts';

const logo = { blob: 'a'.repeat(64), pixels: { width: 300, height: 300 } };
const ours: SectionFacts = {
  ...plainFacts,
  name: 'Ensemble pour Villeneuve',
  place: 'Villeneuve-sur-Lot',
  address: '12, rue des Lilas, 47300 Villeneuve-sur-Lot',
  phone: '05 53 00 00 00',
  email: 'bonjour@ensemble-villeneuve.fr',
  web: 'ensemble-villeneuve.fr',
  social: '@ensemble',
  publisher: 'Jeanne Arnal',
  logo,
  colours: {
    main: { cyan: 0, magenta: 10, yellow: 95, black: 0 },
    second: { cyan: 90, magenta: 80, yellow: 0, black: 40 },
  },
};

function docOf(template: string, facts: SectionFacts): Y.Doc {
  const update = startFromTemplate(template, facts, { title: 'Essai', stamp: 's' });
  if (!update.ok) throw new Error(update.error.kind);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update.value);
  return doc;
}

const tractOf = (doc: Y.Doc): Tract => readTract(doc).tract;

function planned(doc: Y.Doc, facts: SectionFacts) {
  const tract = tractOf(doc);
  const ids = tract.objects.map(({ id }) => id);
  return updateFromSection(tract, copyObjects(tractRoots(doc), tract, ids).stories, facts);
}

function update(doc: Y.Doc, facts: SectionFacts): number {
  const { edit, kept } = planned(doc, facts);
  if (edit !== null) apply(doc, edit);
  return kept;
}

function apply(doc: Y.Doc, edit: TractEdit): void {
  const applied = applyEdit(doc, edit, { origin: 'test' });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
}

/** All that is seen: what stands where, in which words, looks and inks. */
const shown = ({ objects, stories, swatches }: Tract) => ({ objects, stories, swatches });

const textOf = (doc: Y.Doc): string => [...tractOf(doc).stories.values()].map(flatText).join('');

/** Where a text of the leaflet begins with these words. */
function storyWith(doc: Y.Doc, words: string) {
  const found = [...tractOf(doc).stories].find(([, story]) => flatText(story).includes(words));
  if (found === undefined) throw new Error(words);
  return { story: found[0], at: flatText(found[1]).indexOf(words) };
}

const word = fc.stringMatching(/^[a-zA-Zéàç][a-zA-Zéàç '’-]{0,20}$/u);
const ink = fc.integer({ min: 0, max: 100 });
const colour = fc.record(
  { cyan: ink, magenta: ink, yellow: ink, black: ink },
  { noNullPrototype: true },
);
const anyFacts: fc.Arbitrary<SectionFacts> = fc
  .record({
    name: fc.option(word, { nil: '' }),
    place: word,
    address: word,
    phone: fc.option(word, { nil: '' }),
    web: fc.option(word, { nil: '' }),
    social: fc.option(word, { nil: '' }),
    publisher: fc.option(word, { nil: '' }),
    litter: fc.boolean(),
    logo: fc.constantFrom(null, logo),
    colours: fc.record({ main: colour, second: colour }, { noNullPrototype: true }),
  })
  .map((said) => ({ ...plainFacts, ...said }));

describe('a leaflet brought to what its section says now', () => {
  it('is as it would have been made, whatever the section said before and says now', () => {
    const template = fc.constantFrom(...templates.map(({ id }) => id));
    fc.assert(
      fc.property(template, anyFacts, anyFacts, (id, before, now) => {
        const doc = docOf(id, before);

        expect(update(doc, now)).toBe(0);

        expect(shown(tractOf(doc))).toEqual(shown(tractOf(docOf(id, now))));
        expect(planned(doc, now)).toEqual({ edit: null, kept: 0 });
      }),
      { numRuns: 25 },
    );
  });

  it('is as before after one undo', () => {
    const doc = docOf('meeting-invitation', plainFacts);
    const before = shown(tractOf(doc));
    const history = openHistory(doc, { origin: {}, memory: openMemory(doc) });
    const { edit } = planned(doc, ours);
    const none = { kind: 'objects', objects: [] } as const;
    if (edit === null) throw new Error('Nothing to do');
    history.edit(edit, { before: none, after: none });
    expect(textOf(doc)).toContain('Ensemble pour Villeneuve');

    history.undo();

    expect(shown(tractOf(doc))).toEqual(before);
    expect(history.canUndo()).toBe(false);
  });

  it('keeps what was written around a fact, and how it looks', () => {
    const doc = docOf('market-leaflet', ours);
    const { story, at } = storyWith(doc, ours.name);
    const end = at + ours.name.length;
    apply(doc, {
      kind: 'write',
      story,
      at: end,
      length: 0,
      pieces: [{ text: ' !', attributes: {} }],
    });
    apply(doc, { kind: 'style-text', story, at, length: 8, attributes: { underline: true } });

    expect(update(doc, { ...ours, name: 'Vivre ici' })).toBe(0);

    expect(textOf(doc)).toContain('Vivre ici ! –');
  });

  it('leaves alone what a person has written in its place, and says how many such places there are', () => {
    const doc = docOf('market-leaflet', ours);
    const { story, at } = storyWith(doc, ours.name);
    apply(doc, { kind: 'write', story, at, length: 8, pieces: [{ text: 'Nous', attributes: {} }] });

    expect(update(doc, { ...ours, name: 'Vivre ici' })).toBe(1);

    expect(textOf(doc)).toContain('Nous pour Villeneuve –');
    expect(textOf(doc)).toContain('nos soins\u00A0: Vivre ici,');
  });

  it('leaves alone another logo, a locked one, and a colour that was made a spot ink', () => {
    const doc = docOf('meeting-invitation', ours);
    const [picture] = tractOf(doc).objects.filter(({ kind }) => kind === 'image');
    const main = [...tractOf(doc).swatches.keys()].find((id) => id === 'section-main');
    if (picture === undefined || main === undefined) throw new Error('No logo');
    const said = { swatch: main, name: '', cmyk: ours.colours.main, spot: 'PANTONE 123' };
    apply(doc, { kind: 'put-swatch', ...said });
    apply(doc, { kind: 'set', objects: [picture.id], properties: { blob: 'b'.repeat(64) } });

    expect(update(doc, plainFacts)).toBe(1);

    const { objects, swatches } = tractOf(doc);
    expect(objects.find(({ id }) => id === picture.id)).toMatchObject({ blob: 'b'.repeat(64) });
    expect(swatches.get(main)?.cmyk).toEqual(ours.colours.main);
  });

  it('says each fact once when two offices brought it there without a network', () => {
    const [one, other] = [docOf('door-hanger', plainFacts), new Y.Doc()];
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    update(one, ours);
    update(other, { ...ours, phone: '01 02 03 04 05' });
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));

    expect(update(one, ours)).toBe(0);

    expect(shown(tractOf(one)).stories).toEqual(shown(tractOf(docOf('door-hanger', ours))).stories);
  });
});
