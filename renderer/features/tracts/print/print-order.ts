import type { IsoDate } from '#shared/domain/dates.ts';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { corrected } from '#shared/domain/tracts/imposition/copier-offset.ts';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import type { CopierChoice } from '#shared/domain/tracts/press-presets/copier-choice.ts';
import {
  type CopierFault,
  type CopierSheets,
  copierSheets,
} from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import { presets } from '#shared/domain/tracts/press-presets/presets.ts';
import { lookOf } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { err, ok, type Result, unreachable } from '#shared/result.ts';
import type { PressOrder } from '../press/press-order.ts';
import { offsetOf, type Tray, trayOf } from './kept-offsets.ts';
import type { PrintDraft } from './print-draft.ts';

export type PrintOrder = {
  readonly press: PressOrder;
  /** Null where pages are not laid on a copier's sheets. */
  readonly laid: (CopierSheets & { readonly tray: Tray }) | null;
};

type About = { readonly name: string; readonly today: IsoDate };

/** What the press is to make of the leaflet. */
export function printOrder(
  tract: Tract,
  draft: Pick<PrintDraft, 'preset' | 'copier' | 'offsets' | 'page' | 'around' | 'dots'>,
  { name, today }: About,
): Result<PrintOrder, CopierFault> {
  const { gives } = presets[draft.preset];
  const look = lookOf(draft);
  const press: PressOrder = {
    tract,
    pages: tract.pages.map(({ id }) => id),
    sheets: null,
    look,
    title: name,
    fileName: suggestedName(name, today, 'pdf'),
    printedOn: today,
    language: tract.meta.language.startsWith('fr') ? 'fr' : 'en',
  };
  switch (gives) {
    case 'pages':
      return ok({ press, laid: null });
    case 'picture': {
      const page = tract.pages.find(({ id }) => id === draft.page) ?? tract.pages[0];
      return ok({ press: { ...press, pages: page ? [page.id] : [] }, laid: null });
    }
    case 'sheets': {
      const setups = tract.pages.map(({ setup }) => setup);
      const laid = copierSheets(setups, draft.copier);
      if (!laid.ok) return laid;
      const { sheets, hasMarks } = laid.value;
      const [first] = sheets;
      if (first === undefined) return err({ kind: 'nothing-to-print' });
      const tray = trayOf(draft.copier.paper, first.size);
      const offset = offsetOf(draft.offsets, tray);
      return ok({
        press: {
          ...press,
          sheets: sheets.map((sheet) => corrected(asPrinted(sheet, draft.copier), offset)),
          look: { ...look, around: hasMarks ? 'marks' : 'nothing' },
        },
        laid: { ...laid.value, tray },
      });
    }
    default:
      return unreachable(gives);
  }
}

/** Where the pile is put in twice, its one side is printed twice. */
const asPrinted = (sheet: Sheet, { way }: CopierChoice): Sheet =>
  way === 'work-and-turn' ? { ...sheet, back: null } : sheet;
