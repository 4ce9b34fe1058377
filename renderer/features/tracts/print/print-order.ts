import type { IsoDate } from '#shared/domain/dates.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { CopierChoice } from '#shared/domain/tracts/press-presets/copier-choice.ts';
import {
  type CopierFault,
  copierSheets,
} from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import { presets } from '#shared/domain/tracts/press-presets/presets.ts';
import { lookOf } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { err, ok, type Result, unreachable } from '#shared/result.ts';
import type { PressOrder } from '../press/press-order.ts';
import { gangSheets } from './gang/gang-sheets.ts';
import type { OtherTract } from './gang/use-other-tracts.ts';
import { type PrintFault, type PrintOrder, trayed } from './laid-order.ts';
import type { PrintDraft } from './print-draft.ts';

type About = { readonly name: string; readonly today: IsoDate };

type Chosen = Pick<
  PrintDraft,
  'preset' | 'copier' | 'copies' | 'offsets' | 'page' | 'around' | 'dots'
> & {
  /** Null until they are read. */
  readonly others: readonly OtherTract[] | null;
};

/** What the press is to make of the leaflet. */
export function printOrder(
  tract: Tract,
  draft: Chosen,
  { name, today }: About,
): Result<PrintOrder, PrintFault> {
  const press: PressOrder = {
    tract,
    pages: tract.pages.map(({ id }) => id),
    sheets: null,
    look: lookOf(draft),
    title: name,
    fileName: suggestedName(name, today, 'pdf'),
    printedOn: today,
    language: tract.meta.language.startsWith('fr') ? 'fr' : 'en',
  };
  const { gives } = presets[draft.preset];
  switch (gives) {
    case 'pages':
      return ok({ press, bound: null, shown: null, laid: null });
    case 'picture': {
      const page = tract.pages.find(({ id }) => id === draft.page) ?? tract.pages[0];
      const only = { ...press, pages: page ? [page.id] : [] };
      return ok({ press: only, bound: null, shown: null, laid: null });
    }
    case 'sheets':
      return draft.copier.way === 'gang'
        ? gangSheets(press, { ...draft, others: draft.others ?? [], name })
        : oneLeaflet(press, draft);
    default:
      return unreachable(gives);
  }
}

function oneLeaflet(press: PressOrder, draft: Chosen): Result<PrintOrder, CopierFault> {
  const { copier } = draft;
  const made = copierSheets(
    press.tract.pages.map(({ setup }) => setup),
    copier,
  );
  if (!made.ok) return made;
  const { sheets, hasMarks, copiesOfPass } = made.value;
  const onTray = trayed(sheets, draft);
  if (onTray === null) return err({ kind: 'nothing-to-print' });
  const printed = onTray.sheets.map((sheet) => asPrinted(sheet, copier));
  const look = { ...press.look, around: hasMarks ? 'marks' : 'nothing' } as const;
  return ok({
    press: { ...press, sheets: printed, look },
    bound: null,
    shown: printed,
    laid: { sheets, hasMarks, tray: onTray.tray, of: { kind: 'one', copiesOfPass } },
  });
}

/** Where the pile is put in twice, its one side is printed twice. */
const asPrinted = (sheet: Sheet, { way }: CopierChoice): Sheet =>
  way === 'work-and-turn' ? { ...sheet, back: null } : sheet;
