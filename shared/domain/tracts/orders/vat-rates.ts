import { IsoDate } from '../../dates.ts';

export type VatKind = 'standard' | 'intermediate' | 'reduced' | 'overseas' | 'none';

type VatRate = {
  readonly kind: VatKind;
  /** In hundredths of a percent. */
  readonly rate: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Where it can be read again. */
  readonly source: string;
};

const day = (text: string) => IsoDate.parse(text);
const code = 'Code général des impôts';

/**
 * French rates of VAT by the day they hold. Which one a printer charges stands on the invoice: these are offered, and
 * decide nothing. `none`: small firms that charge no VAT.
 */
const vatRates: readonly VatRate[] = [
  {
    kind: 'standard',
    rate: 1_960,
    from: day('2000-04-01'),
    to: day('2013-12-31'),
    source: `${code}, art. 278`,
  },
  {
    kind: 'standard',
    rate: 2_000,
    from: day('2014-01-01'),
    to: null,
    source: `${code}, art. 278 ; loi 2012-1510, art. 68`,
  },
  {
    kind: 'intermediate',
    rate: 1_000,
    from: day('2014-01-01'),
    to: null,
    source: `${code}, art. 278 bis et suivants ; loi 2012-1510, art. 68`,
  },
  { kind: 'reduced', rate: 550, from: null, to: null, source: `${code}, art. 278-0 bis` },
  { kind: 'overseas', rate: 850, from: null, to: null, source: `${code}, art. 294 et 296` },
  { kind: 'none', rate: 0, from: null, to: null, source: `${code}, art. 293 B` },
];

/** The usual one first. Days as ISO writes them sort as text. */
export const vatRatesOn = (on: IsoDate): readonly VatRate[] =>
  vatRates.filter(({ from, to }) => (from === null || from <= on) && (to === null || on <= to));

/** What a new order is offered. */
export const usualVatRate = (on: IsoDate): number => vatRatesOn(on)[0]?.rate ?? 0;
