import type { IsoDate, IsoDateTime } from '#shared/domain/dates.ts';
import { dayAt } from '#shared/domain/members/bin.ts';
import type { Ports } from './engine.ts';

/** Today for the people at this computer. The screens ask the same rule. */
export const todayOf = ({ now }: Pick<Ports, 'now'>): IsoDate => localDayOf(now());

/** The offset of that very moment: it changes twice a year, and a laptop travels. */
export const localDayOf = (instant: IsoDateTime): IsoDate =>
  dayAt(instant, new Date(instant).getTimezoneOffset());
