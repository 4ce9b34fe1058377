import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { Leaflet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { CopierChoice } from '#shared/domain/tracts/press-presets/copier-choice.ts';
import { leafletOf } from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import { gangRun } from '#shared/domain/tracts/press-presets/gang-run.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { PressOrder } from '../../press/press-order.ts';
import type { KeptOffsets } from '../kept-offsets.ts';
import { type PrintFault, type PrintOrder, trayed } from '../laid-order.ts';
import type { OtherTract } from './use-other-tracts.ts';

type Wish = {
  readonly name: string;
  readonly copies: number;
  readonly copier: CopierChoice;
  readonly offsets: KeptOffsets;
  readonly others: readonly OtherTract[];
};

/** The leaflet and others of the section on the same sheets. */
export function gangSheets(
  press: PressOrder,
  { name, copies, copier, offsets, others }: Wish,
): Result<PrintOrder, PrintFault> {
  const own = facesOf(press.tract);
  if (!own.ok) return own;
  const wishes = [{ leaflet: own.value, copies }];
  const tracts: Tract[] = [];
  for (const other of others) {
    if (other.tract !== null && other.tract.pages.length > mostFaces)
      return err({ kind: 'other-long', name: other.name });
    const faces = other.tract === null ? null : facesOf(other.tract);
    if (other.tract === null || faces === null || !faces.ok)
      return err({ kind: 'other-unfit', name: other.name });
    wishes.push({ leaflet: faces.value, copies: other.copies });
    tracts.push(other.tract);
  }
  const run = gangRun(wishes, copier);
  if (!run.ok) return run;
  const { hasMarks, plates } = run.value;
  const sheets = plates.map(({ sheet }) => sheet);
  const onTray = trayed(sheets, { copier, offsets });
  if (onTray === null) return err({ kind: 'nothing-to-print' });
  const look = { ...press.look, around: hasMarks ? 'bleed' : 'nothing' } as const;
  const orderOf = (tract: Tract): PressOrder => ({
    ...{ ...press, tract, look },
    pages: tract.pages.slice(0, mostFaces).map(({ id }) => id),
  });
  const names = [name, ...others.map((other) => other.name)];
  return ok({
    press: orderOf(press.tract),
    bound: { others: tracts.map(orderOf), sheets: onTray.sheets, hasMarks, guides: [] },
    shown: onTray.sheets,
    laid: { sheets, hasMarks, tray: onTray.tray, of: { kind: 'gang', run: run.value, names } },
  });
}

const mostFaces = 2;

const facesOf = ({ pages }: Tract): Result<Leaflet, PrintFault> =>
  leafletOf(pages.slice(0, mostFaces).map(({ setup }) => setup));
