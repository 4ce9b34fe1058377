import { useState } from 'react';
import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import {
  type CopierChoice,
  firstCopierChoice,
} from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import { type KeptOffsets, keepOffsets, keptOffsets } from './kept-offsets.ts';
import { type KeptPrint, keepPrint, keptPrint } from './kept-print.ts';

export type PrintDraft = Omit<KeptPrint, 'copier'> & {
  readonly copier: CopierChoice;
  readonly offsets: KeptOffsets;
  /** Of which a picture is made; null is the first page. */
  readonly page: PageId | null;
};

export type PrintForm = {
  readonly draft: PrintDraft;
  readonly change: (part: Partial<PrintDraft>) => void;
};

/** What is to become of the leaflet; begins with what was chosen last on this computer. */
export function usePrintDraft(pages: readonly Page[], page: PageId | null): PrintForm {
  const [draft, setDraft] = useState((): PrintDraft => {
    const kept = keptPrint();
    const setups = pages.map(({ setup }) => setup);
    const copier = firstCopierChoice(setups, kept.copier);
    return { ...kept, copier, offsets: keptOffsets(), page };
  });
  return {
    draft,
    change(part) {
      const next = { ...draft, ...part };
      setDraft(next);
      if (part.offsets !== undefined) keepOffsets(part.offsets);
      const { paper, turning } = next.copier;
      keepPrint({
        preset: next.preset,
        copier: { paper, turning },
        copies: next.copies,
        format: next.format,
        longest: next.longest,
      });
    },
  };
}
