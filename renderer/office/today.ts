import { type IsoDate, IsoDateTime } from '#shared/domain/dates.ts';
import { localDayOf } from '../store/today.ts';

/** The day in this office's own time zone. */
export const todayHere = (): IsoDate => localDayOf(IsoDateTime.parse(new Date().toISOString()));
