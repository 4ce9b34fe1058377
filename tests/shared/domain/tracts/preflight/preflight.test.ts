import { describe, expect, it } from 'vitest';
import { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { ObjectDraft } from '#shared/domain/tracts/document/model/object.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { lampOf } from '#shared/domain/tracts/preflight/preflight.ts';
import { FontId } from '#shared/domain/tracts/story.ts';
import { add, aShape, aTextFrame, aTract, edit, objectId } from '../../../../builders/a-tract.ts';
import { aLeaflet, at, check, coloured, kinds, letters, swatch } from './support.ts';

const whole = { x: 0, y: 0, width: 1, height: 1 };
const photo = (pixels: number, blob: string | null = 'a'.repeat(64)): ObjectDraft => ({
  ...shared('photo'),
  kind: 'image',
  blob,
  pixels: blob === null ? null : { width: pixels, height: pixels },
  crop: whole,
  fit: 'fill',
  alt: '',
});
const code = (url: string, width = 30): ObjectDraft => ({
  ...shared('code', width),
  kind: 'qr',
  content: { kind: 'url', url },
});

function shared(id: string, width = 40) {
  const { page, rotation, group, name, locked, hidden, opacity } = aShape(id);
  return {
    ...{ id: objectId(id), page, rotation, group, name, locked, hidden, opacity },
    ...at(20, 20, width, width),
    fill: null,
    stroke: null,
  };
}

describe('before a leaflet is printed', () => {
  it('nothing is said of one where all is well', () => {
    const doc = aLeaflet(coloured('ground', 'yellow', at(-3, -3, 154, 216)), aTextFrame('words'));

    expect(kinds(check(doc, letters()))).toEqual([]);
  });

  it.each([
    [4.5, ['tiny-text']],
    [6, []],
  ])('letters of %d points: %j', (size, expected) => {
    expect(kinds(check(aLeaflet(aTextFrame('words')), letters({ size })))).toEqual(expected);
  });

  it('small white letters in several inks are a warning', () => {
    const doc = aLeaflet(coloured('ground', 'deep', at(5, 5, 80, 80)), aTextFrame('words'));

    expect(kinds(check(doc, letters({ size: 6, colour: 'white' })))).toEqual([
      'tiny-reversed-text',
    ]);
  });

  it('small letters of several inks are a warning', () => {
    expect(
      kinds(check(aLeaflet(aTextFrame('words')), letters({ size: 8, colour: 'deep' }))),
    ).toEqual(['small-text-in-inks']);
  });

  it('letters that hardly stand out are a warning, of what they really stand on', () => {
    const onPaper = aLeaflet(aTextFrame('words'));
    const onBlue = aLeaflet(coloured('ground', 'deep', at(5, 5, 80, 80)), aTextFrame('words'));

    expect(kinds(check(onPaper, letters({ colour: 'yellow' })))).toEqual(['low-contrast']);
    expect(kinds(check(onBlue, letters({ colour: 'yellow' })))).toEqual([]);
    expect(kinds(check(onBlue, letters()))).toEqual(['low-contrast']);
  });

  it('nothing is said of contrast over a photograph, which nobody can judge so', () => {
    const doc = aLeaflet(photo(2_000), aTextFrame('words', at(25, 25, 20, 20)));

    expect(kinds(check(doc, letters({ width: 10, colour: 'yellow' })))).toEqual([]);
  });

  it('words without room, letters and fonts that are missing are errors', () => {
    const doc = aTract();
    edit(doc, add(aTextFrame('words'), 'Texte'));
    const story = [...readTract(doc).tract.stories.values()][0];
    const font = story?.[0]?.runs[0]?.style.font ?? FontId.parse('none');
    const texts = new Map([[objectId('words'), { lines: [], overset: 12, missing: '山' }]]);

    const findings = check(doc, { texts, missingFonts: new Set([font]) });

    expect(kinds(findings).slice(0, 3)).toEqual(['overset', 'missing-glyph', 'missing-font']);
    expect(kinds(check(doc, { forbiddenFonts: new Set([font]) }))).toContain('forbidden-font');
  });

  it.each([
    [400, []],
    [250, ['warning']],
    [100, ['error']],
  ])('a picture of %d pixels on 4 cm: %j', (pixels, expected) => {
    expect(check(aLeaflet(photo(pixels))).map(({ severity }) => severity)).toEqual(expected);
  });

  it('frames without a picture, and pictures that are not here, are said', () => {
    expect(kinds(check(aLeaflet(photo(0, null))))).toEqual(['empty-picture']);
    expect(kinds(check(aLeaflet(photo(900)), { hasPicture: () => false }))).toEqual([
      'missing-picture',
    ]);
  });

  it('hairlines are a warning, mended in one step', () => {
    const line = {
      ...aShape('line'),
      ...{ stroke: { swatch: swatch('black'), width: 0.1, dash: [] } },
    };
    const doc = aLeaflet(line);

    const [finding] = check(doc);
    expect(finding?.fault).toEqual({ kind: 'hairline', points: 0.1 });

    if (finding?.mend) edit(doc, finding.mend);
    expect(kinds(check(doc))).toEqual([]);
  });

  it('more ink than paper takes is a warning', () => {
    expect(check(aLeaflet(coloured('box', 'mud', at(10, 10, 20, 20))))[0]?.fault).toEqual({
      kind: 'too-much-ink',
      percent: 360,
    });
  });

  it.each([
    ['https://exemple.fr', 30, []],
    ['https://exemple.fr', 10, ['small-code']],
    ['', 30, ['empty-code']],
  ])('a code that says %j, %d mm wide: %j', (url, width, expected) => {
    expect(kinds(check(aLeaflet(code(url, width))))).toEqual(expected);
  });

  it('a code in a pale ink is an error', () => {
    const doc = aLeaflet({ ...code('https://exemple.fr'), ...{ fill: swatch('yellow') } });

    expect(kinds(check(doc))).toEqual(['pale-code']);
  });

  it.each([
    ['a shape', coloured('lid', 'deep', at(10, 10, 6, 6))],
    ['white', coloured('lid', 'white', at(14, 14, 3, 3))],
  ])(
    'a code with %s laid over a corner of it is an error, and none once it lies below',
    (_, lid) => {
      const above = aLeaflet({ ...code('https://exemple.fr', 30), ...at(10, 10, 30, 30) }, lid);
      const below = aLeaflet(lid, { ...code('https://exemple.fr', 30), ...at(10, 10, 30, 30) });

      expect(kinds(check(above))).toContain('covered-code');
      expect(kinds(check(below))).not.toContain('covered-code');
    },
  );

  it('a code through which the cut goes is an error, however it is turned', () => {
    const turned = { ...code('https://exemple.fr', 30), ...at(118, 60, 30, 30), rotation: 45 };

    expect(kinds(check(aLeaflet(turned)))).toContain('covered-code');
    expect(kinds(check(aLeaflet({ ...turned, rotation: 0 })))).not.toContain('covered-code');
  });

  it('hidden objects, white pages and faces that do not pair are said', () => {
    const doc = aTract();
    const [front] = readTract(doc).tract.pages;
    if (!front) throw new Error('no page');
    edit(
      doc,
      {
        kind: 'add-page',
        id: PageId.parse('third'),
        as: 'page',
        setup: front.setup,
        name: '',
        after: front.id,
      },
      add({ ...aShape('secret'), hidden: true }),
    );

    expect(kinds(check(doc))).toContain('hidden');
    expect(kinds(check(doc))).toContain('empty-page');
  });

  it('the gravest comes first, and the lamp shows it until it is waved through', () => {
    const doc = aLeaflet(
      coloured('ground', 'mud', at(0, -3, 148, 216)),
      aTextFrame('words', at(20, 20, 60, 40)),
    );

    const findings = check(doc, letters({ size: 4 }));

    const order = findings.map(({ severity }) => severity);
    expect(order).toEqual(
      order.toSorted(
        (a, b) =>
          ['error', 'warning', 'advice'].indexOf(a) - ['error', 'warning', 'advice'].indexOf(b),
      ),
    );
    expect(lampOf(findings, new Set())).toBe('error');
    expect(lampOf(findings, new Set(findings.map(({ id }) => id)))).toBe('clear');
  });
});
