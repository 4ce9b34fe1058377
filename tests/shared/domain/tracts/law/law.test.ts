import { describe, expect, it } from 'vitest';
import type { TractEdit } from '#shared/domain/tracts/document/edits/tract-edit.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { purposeOf } from '#shared/domain/tracts/law/guess-purpose.ts';
import { isInForce } from '#shared/domain/tracts/law/law-findings.ts';
import { lawRules } from '#shared/domain/tracts/law/law-rules.ts';
import { add, aShape } from '../../../../builders/a-tract.ts';
import { at, coloured, swatch } from '../preflight/support.ts';
import {
  aLeafletSaying,
  asA,
  broken,
  day,
  judged,
  rulesIn,
  sized,
  wholeMention,
} from './support.ts';

function inked(id: string, inks: readonly [number, number, number]): TractEdit {
  const [cyan, magenta, yellow] = inks;
  const cmyk = { cyan, magenta, yellow, black: 0 };
  return { kind: 'put-swatch', swatch: swatch(id), name: id, cmyk, spot: null };
}
const flag = (gap: number) => [
  inked('blue', [100, 85, 0]),
  inked('red', [0, 100, 90]),
  add(coloured('b', 'blue', at(10, 60, 30, 40))),
  add(coloured('r', 'red', at(40 + gap, 60, 30, 40))),
];
function photo(blob: string) {
  const { id, page, rotation, group, name, locked, hidden, opacity } = aShape('photo');
  return add({
    ...{ id, page, rotation, group, name, locked, hidden, opacity, fill: null, stroke: null },
    ...at(20, 60, 40, 40),
    kind: 'image',
    blob,
    pixels: { width: 900, height: 900 },
    crop: { x: 0, y: 0, width: 1, height: 1 },
    fit: 'fill',
    alt: '',
  });
}

describe('what a leaflet is to the law', () => {
  const purpose = (...edits: readonly TractEdit[]) =>
    purposeOf(readTract(aLeafletSaying('Venez', ...edits)).tract);

  it('is guessed from its size and its title, and said by a person', () => {
    expect(purpose()).toBe('tract');
    expect(purpose(sized(297, 420))).toBe('poster');
    expect(purpose({ kind: 'set-document', properties: { title: 'Profession de foi' } })).toBe(
      'circular',
    );
    expect(purpose(asA('ballot'))).toBe('ballot');
  });
});

describe('money for a campaign', () => {
  const block = 'Dons reçus par le mandataire financier M. Roudaut, art. L.52-8 et L. 113-1.';

  it.each([
    'Faites un don',
    'IBAN FR76 3000 4000 0312 3456 7890 143',
    'Chèque à l’ordre de la section',
    'Réduction d’impôt de 66 %',
  ])('is not asked for without saying for whom: %s', (text) => {
    expect(broken(text, asA('tract', '2026-03-15'))).toEqual(['donation']);
    expect(broken(`${text}. ${block}`, asA('tract', '2026-03-15'))).toEqual([]);
  });

  it('is graver once there is a vote, and a gift of blood is none', () => {
    const severity = (...edits: readonly ReturnType<typeof asA>[]) =>
      judged(aLeafletSaying(`Vos dons comptent. ${wholeMention}`, ...edits))[0]?.severity;

    expect([severity(), severity(asA('tract', '2026-03-15'))]).toEqual(['warning', 'error']);
    expect(broken('Don du sang samedi')).toEqual([]);
  });
});

describe('the days of a vote', () => {
  const onThe = (today: string) =>
    rulesIn(
      judged(aLeafletSaying(wholeMention, asA('tract', '2026-03-15')), { today: day(today) }),
    );

  it('are silent from the eve on, until the vote is over', () => {
    expect(['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-16'].map(onThe)).toEqual([
      [],
      ['eve'],
      ['eve'],
      [],
    ]);
  });

  it('are told before whoever plans to hand out on the eve or on the day', () => {
    const planned = (on: string) => {
      const handOut = { kind: 'set-document', properties: { handOutDay: day(on) } } as const;
      const doc = aLeafletSaying(wholeMention, asA('tract', '2026-03-15'), handOut);
      return judged(doc, { today: day('2026-03-01') }).length;
    };

    expect(['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-16'].map(planned)).toEqual([
      ...[0, 1, 1, 0],
    ]);
  });

  it('make a free number an error from the month six months before on', () => {
    const doc = aLeafletSaying(`0 800 12 34 56\n${wholeMention}`, asA('tract', '2026-03-15'));
    const on = (today: string) => judged(doc, { today: day(today) })[0]?.severity;

    expect([on('2025-08-31'), on('2025-09-01')]).toEqual(['advice', 'error']);
    expect(broken('0 810 12 34 56')).toEqual([]);
  });
});

describe('colours', () => {
  it('of the flag side by side are for no poster, and worth a look on a leaflet', () => {
    expect(broken('Venez', asA('poster'), ...flag(30))).toEqual(['tricolour']);
    expect(broken('Venez', asA('tract'), ...flag(30))).toEqual(['tricolour-leaflet']);
  });

  it('are no flag far from each other, without white between them, or before 2020', () => {
    expect(broken('Venez', asA('poster'), ...flag(31))).toEqual([]);
    expect(broken('Venez', asA('poster'), ...flag(0))).toEqual([]);
    expect(broken('Venez', asA('poster', '2019-05-26'), ...flag(30))).toEqual([]);
  });

  it('black on white is kept for the authorities, on posters', () => {
    const red = [inked('red', [0, 100, 90]), add(coloured('r', 'red', at(10, 60, 30, 40)))];

    expect(broken('Venez', asA('poster'))).toEqual(['black-on-white']);
    expect(broken('Venez', asA('poster'), ...red)).toEqual([]);
    expect(broken('Venez', asA('tract'))).toEqual([]);
  });
});

describe('sizes', () => {
  const red = [inked('red', [0, 100, 90]), add(coloured('r', 'red', at(10, 60, 30, 40)))];

  it('of a poster end at 594 by 841', () => {
    expect(broken('Venez', asA('poster'), sized(841, 594), ...red)).toEqual([]);
    expect(broken('Venez', asA('poster'), sized(600, 841), ...red)).toEqual(['poster-size']);
  });

  it('of a circular end at one sheet of A4', () => {
    expect(broken('Venez', asA('circular'), sized(210, 297))).toEqual([]);
    expect(broken('Venez', asA('circular'), sized(297, 420))).toEqual(['circular-size']);
  });

  it('of a ballot are three, across, in one ink', () => {
    expect(broken('Liste', asA('ballot'), sized(148, 105))).toEqual([]);
    expect(broken('Liste', asA('ballot'), sized(105, 148))).toEqual(['ballot-size']);
    expect(broken('Liste', asA('ballot'), sized(148, 105), ...red)).toEqual(['ballot-inks']);
  });
});

describe('what is shown and numbered', () => {
  it('a photograph names who took it', () => {
    expect(broken('Venez', photo('a'.repeat(64)))).toEqual(['photo-credit']);
    expect(broken('Photo : Anselme Roudaut', photo('a'.repeat(64)))).toEqual([]);
  });

  it('a SIRET answers for itself', () => {
    expect(broken('SIRET 732 829 320 00074')).toEqual([]);
    expect(broken('SIRET 732 829 320 00075')).toEqual(['siret']);
  });
});

describe('the rules', () => {
  it('are each there once, with a source', () => {
    expect(new Set(lawRules.map(({ id }) => id)).size).toBe(lawRules.length);
    expect(lawRules.every(({ source }) => source.startsWith('https://'))).toBe(true);
  });

  it('hold from their first to their last day', () => {
    const rule = { from: day('2020-01-01'), to: day('2020-12-31') };
    const days = ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map(day);

    expect(days.map((one) => isInForce(rule, one))).toEqual([false, true, true, false]);
  });
});
