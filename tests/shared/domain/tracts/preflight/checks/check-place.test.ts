import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { add, aShape, aTextFrame, aTract, edit } from '../../../../../builders/a-tract.ts';
import { aLeaflet, at, check, coloured, kinds, letters } from '../support.ts';

describe('where things lie on a leaflet', () => {
  it('colour that ends at the cut is an error, mended in one step', () => {
    const doc = aLeaflet(coloured('ground', 'yellow', at(0, -3, 149, 216)));

    const [finding] = check(doc);
    expect(finding).toMatchObject({ severity: 'error', fault: { kind: 'short-bleed', lacks: 3 } });

    if (finding?.mend) edit(doc, finding.mend);
    expect(kinds(check(doc))).toEqual([]);
  });

  it('colour that stops before the cut is meant so', () => {
    expect(kinds(check(aLeaflet(coloured('ground', 'yellow', at(5, 5, 100, 100)))))).toEqual([]);
  });

  it('letters near the cut are an error, with how near they are', () => {
    const doc = aLeaflet(aTextFrame('words', at(1, 20, 60, 40)));

    expect(check(doc, letters())[0]).toMatchObject({ fault: { kind: 'near-cut', distance: 1 } });
  });

  it('letters that turn with their frame are judged where they lie', () => {
    const frame = { ...aTextFrame('words', at(20, 100, 60, 10)), rotation: 90 };
    const doc = aLeaflet(frame);

    expect(kinds(check(doc, letters({ width: 60 })))).toEqual([]);
    expect(kinds(check(doc, letters({ x: -70, width: 60 })))).toEqual([]);
    expect(kinds(check(doc, letters({ x: -100, width: 30 })))).toEqual(['near-cut']);
  });

  it('letters across a fold are an error', () => {
    const doc = aTract();
    const { tract } = readTract(doc);
    const [page] = tract.pages;
    if (!page) throw new Error('no page');
    const panels = [
      { name: 'cover' as const, width: 74 },
      { name: 'back' as const, width: 74 },
    ];
    edit(
      doc,
      { kind: 'set-page', page: page.id, properties: { setup: { ...page.setup, panels } } },
      add(aTextFrame('words', at(50, 20, 60, 40))),
    );

    expect(kinds(check(doc, letters({ width: 40 })))).toContain('across-fold');
  });

  it('what lies beside the page is said', () => {
    expect(kinds(check(aLeaflet(aShape('lost', at(200, 20, 20, 20)))))).toEqual(['off-page']);
  });

  it('an object anywhere, of any size and turn, is judged without a fault of ours', () => {
    const place = fc.double({ min: -500, max: 500, noNaN: true });
    const length = fc.double({ min: 0.1, max: 800, noNaN: true });
    fc.assert(
      fc.property(
        place,
        place,
        length,
        length,
        fc.integer({ min: -360, max: 360 }),
        (x, y, width, height, rotation) => {
          const doc = aLeaflet({
            ...coloured('ground', 'deep', at(x, y, width, height)),
            rotation,
          });
          for (const { mend } of check(doc)) if (mend) edit(doc, mend);
          expect(kinds(check(doc))).not.toContain(rotation === 0 ? 'short-bleed' : 'overset');
        },
      ),
      { numRuns: 60 },
    );
  });
});
