import { describe, expect, it } from 'vitest';
import { IsoDate } from '#shared/domain/dates.ts';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { layings, lookOver } from '../../../../../renderer/features/tracts/preflight/look-over.ts';
import {
  add,
  aShape,
  aTable,
  aTextFrame,
  aTract,
  edit,
  write,
} from '../../../../builders/a-tract.ts';
import { at } from '../../../../shared/domain/tracts/preflight/support.ts';
import { shelfOf } from '../../../../shared/domain/tracts/templates/support.ts';

const words = 'Venez nombreux samedi à la salle des fêtes. '.repeat(12);

function grounds(...edits: readonly TractEdit[]) {
  const doc = aTract();
  edit(doc, ...edits);
  const shelf = shelfOf([FontId.parse('source-sans-3-regular')]);
  const fonts = { shelf, missing: new Set<FontId>() };
  const today = IsoDate.parse('2026-02-02');
  return { tract: readTract(doc).tract, fonts, hasPicture: () => true, section: null, today };
}
const kindsIn = (found: ReturnType<typeof lookOver>) => found.paper.map(({ fault }) => fault);

describe('a leaflet that is looked over', () => {
  it('says how many words find no room, once, at the end of their thread', () => {
    const found = lookOver(grounds(add(aTextFrame('f', at(20, 20, 60, 12)), words)));

    expect(kindsIn(found)).toContainEqual({ kind: 'overset', words: expect.any(Number) });
  });

  it('reads the cells of a table where they lie', () => {
    const found = lookOver(
      grounds(add({ ...aTable('t'), ...at(-10, 20, 60, 40) }), write('t-1/a', 0, 'Près du bord')),
    );

    expect(kindsIn(found)).toContainEqual({ kind: 'near-cut', distance: expect.any(Number) });
  });

  it('tells of letters that no font has', () => {
    const found = lookOver(grounds(add(aTextFrame('f', at(20, 20, 60, 12)), 'Un signe 漢')));

    expect(kindsIn(found)).toContainEqual({ kind: 'missing-glyph', letters: '漢' });
  });

  it('takes a moment for forty objects, once their texts are laid', () => {
    const objects = Array.from({ length: 40 }, (_, index) => {
      const place = at(10 + (index % 5) * 26, 10 + Math.floor(index / 5) * 24, 24, 22);
      return index % 2 === 0
        ? add(aTextFrame(`f${index}`, place), words)
        : add(aShape(`s${index}`, place));
    });
    const all = grounds(...objects);
    for (const lay of layings(all)) lay();
    lookOver(all);

    const times = Array.from({ length: 9 }, () => {
      const begun = performance.now();
      lookOver(all);
      return performance.now() - begun;
    });

    const median = times.toSorted((a, b) => a - b)[4] ?? 0;
    // Ten milliseconds on a calm machine; a loaded one is given more.
    expect(median).toBeLessThan(50);
  });
});
