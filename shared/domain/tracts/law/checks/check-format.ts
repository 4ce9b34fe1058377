import type { Cmyk } from '../../document/model/swatch.ts';
import type { Breach, LawView } from '../law-context.ts';
import { inksOn } from '../seen-inks.ts';

const slackMm = 0.5;
const poster = { short: 594, long: 841 };
const circular = { short: 210, long: 297 };
/** For 1 to 4 names, 5 to 31, more. */
const ballots = [
  { short: 105, long: 148 },
  { short: 148, long: 210 },
  { short: 210, long: 297 },
];

/** Sizes and faces of what the electoral code lays down (R.26, R.29, R.30). */
export function checkFormat(view: LawView): readonly Breach[] {
  const { pages } = view.tract;
  const is = (check: (page: Size) => boolean) => pages.filter(({ setup }) => check(setup));
  return [
    ...is((page) => !fits(page, poster)).map(({ id }) => breach('poster-size', id)),
    ...is((page) => !fits(page, circular)).map(({ id }) => breach('circular-size', id)),
    ...(pages.length > 2 ? [{ rule: 'circular-pages' } as const] : []),
    ...is((page) => page.width < page.height || !ballots.some((size) => isSize(page, size))).map(
      ({ id }) => breach('ballot-size', id),
    ),
    ...pages
      .filter((page) => plates(inksOn(view.tract, page).map(({ cmyk }) => cmyk)) > 1)
      .map(({ id }) => breach('ballot-inks', id)),
  ];
}

const breach = (rule: Breach['rule'], page: Breach['page'] = null): Breach => ({ rule, page });

type Size = { readonly width: number; readonly height: number };
type Sides = { readonly short: number; readonly long: number };

const sidesOf = ({ width, height }: Size): Sides => ({
  short: Math.min(width, height),
  long: Math.max(width, height),
});

function fits(page: Size, most: Sides): boolean {
  const { short, long } = sidesOf(page);
  return short <= most.short + slackMm && long <= most.long + slackMm;
}

function isSize(page: Size, wanted: Sides): boolean {
  const { short, long } = sidesOf(page);
  return Math.abs(short - wanted.short) <= slackMm && Math.abs(long - wanted.long) <= slackMm;
}

/** How many inks a press needs for all of them. */
const plates = (colours: readonly Cmyk[]): number =>
  (['cyan', 'magenta', 'yellow', 'black'] as const).filter((ink) =>
    colours.some((colour) => colour[ink] > 0),
  ).length;
