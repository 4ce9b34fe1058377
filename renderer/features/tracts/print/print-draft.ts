import { useState } from 'react';
import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { firstCopierChoice } from '#shared/domain/tracts/press-presets/first-copier-choice.ts';
import type { PrintSettings } from '#shared/domain/tracts/press-presets/print-settings.ts';
import type { GangMember } from './gang/gang-member.ts';
import { type KeptOffsets, keepOffsets, keptOffsets } from './kept-offsets.ts';
import { keepPrint, keptPrint } from './kept-print.ts';

export type PrintDraft = PrintSettings & {
  /** The section's own preset that it was begun from; null: one of ours. */
  readonly own: string | null;
  /** What shares the sheets; of this time only. */
  readonly others: readonly GangMember[];
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
    return { ...kept, copier, others: noOthers, offsets: keptOffsets(), page };
  });
  return {
    draft,
    change(part) {
      const next = { ...draft, ...part };
      setDraft(next);
      const { offsets, page: _page, others: _others, copier, ...kept } = next;
      if (part.offsets !== undefined) keepOffsets(offsets);
      const { paper, turning, leafing, between, gutter } = copier;
      keepPrint({ ...kept, copier: { paper, turning, leafing, between, gutter } });
    },
  };
}

const noOthers: readonly GangMember[] = [];
