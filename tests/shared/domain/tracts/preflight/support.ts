import type { ObjectDraft } from '#shared/domain/tracts/document/model/object.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import type { LaidText, PreflightFacts } from '#shared/domain/tracts/preflight/facts.ts';
import type { Finding } from '#shared/domain/tracts/preflight/finding.ts';
import { preflight } from '#shared/domain/tracts/preflight/preflight.ts';
import { FontId, SwatchId } from '#shared/domain/tracts/story.ts';
import { add, aShape, aTract, backPage, edit, objectId } from '../../../../builders/a-tract.ts';

export const swatch = (id: string) => SwatchId.parse(id);

export const at = (x: number, y: number, width: number, height: number) => ({
  position: { x, y },
  size: { width, height },
});
export const coloured = (id: string, fill: string, place: ReturnType<typeof at>): ObjectDraft => ({
  ...aShape(id, place),
  ...({ fill: swatch(fill) } as const),
});
const noFacts: PreflightFacts = {
  texts: new Map(),
  missingFonts: new Set(),
  forbiddenFonts: new Set(),
  hasPicture: () => true,
};

/** An A5 of one face with these objects, and three inks mixed to a deep blue, white and yellow. */
export function aLeaflet(...objects: readonly ObjectDraft[]) {
  const doc = aTract();
  edit(
    doc,
    { kind: 'delete-page', page: backPage },
    ...swatches,
    ...objects.map((object) => add(object, object.kind === 'text' ? 'Un mot' : '')),
  );
  return doc;
}

const mixes = {
  deep: [100, 80, 20, 10],
  white: [0, 0, 0, 0],
  yellow: [0, 0, 100, 0],
  mud: [90, 90, 90, 90],
} as const;
const swatches = Object.entries(mixes).map(([id, [cyan, magenta, yellow, black]]) => ({
  kind: 'put-swatch' as const,
  swatch: swatch(id),
  name: id,
  cmyk: { cyan, magenta, yellow, black },
  spot: null,
}));

export const check = (doc: ReturnType<typeof aTract>, facts: Partial<PreflightFacts> = {}) =>
  preflight(readTract(doc).tract, { ...noFacts, ...facts });

export const kinds = (findings: readonly Finding[]) => findings.map(({ fault }) => fault.kind);

type Letters = {
  readonly x?: number;
  readonly width?: number;
  readonly size?: number;
  readonly colour?: string;
};

/** One line of letters in an object called `words`, whose baseline is 5 mm below its top. */
export function letters({
  x = 0,
  width = 30,
  size = 10,
  colour = 'black',
}: Letters = {}): Pick<PreflightFacts, 'texts'> {
  const glyph = { id: 1, x: 0, y: 0, advance: width, from: 0, to: 1 };
  const run = {
    font: FontId.parse('inter-regular'),
    size,
    colour: swatch(colour),
    link: null,
    direction: 'ltr' as const,
    x: 0,
    width,
    glyphs: [glyph],
    rules: [],
  };
  const line = {
    x,
    baseline: 5,
    width,
    ascent: 3,
    descent: 1,
    from: 0,
    to: 1,
    ends: 'paragraph' as const,
    direction: 'ltr' as const,
    paragraph: 0,
    column: 0,
    runs: [run],
  };
  const text: LaidText = { lines: [line], overset: 0, missing: '' };
  return { texts: new Map([[objectId('words'), text]]) };
}
