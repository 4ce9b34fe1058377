import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { cuttingGuide } from '#shared/domain/tracts/imposition/cutting-guide.ts';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { cuttingSheet } from '#shared/domain/tracts/press-presets/cutting-sheet.ts';
import { plainLook } from '../press/press-order.ts';
import { useCutWords } from './options/use-cut-words.ts';
import type { PressJob } from './press-job.ts';

/** The job with a page after it, for each kind of sheet, that says how the pile is cut. */
export function useGuides(job: PressJob | null, sheets: readonly Sheet[] | null): PressJob | null {
  const intl = useIntl();
  const words = useCutWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language only.
  return useMemo(() => {
    if (job === null || sheets === null) return job;
    const { press, bound } = job;
    // Leaves of one leaflet lie on every sheet in the same places.
    const kinds = bound?.sheets ? sheets : sheets.slice(0, 1);
    const guides = kinds.flatMap((sheet, at) => {
      const cuts = cuttingGuide(
        sheet.size,
        sheet.front.map(({ trim }) => trim),
      );
      if (!cuts.ok || cuts.value.length === 0) return [];
      const title = intl.formatMessage(
        { id: 'tracts.print.guide.title' },
        { name: press.title, at: at + 1, of: kinds.length },
      );
      const lines = cuts.value.map((cut, one) => `${one + 1}. ${words(cut)}`);
      const tract = cuttingSheet({ sheet, cuts: cuts.value, words: [title, ...lines] });
      return [
        { ...press, tract, pages: tract.pages.map(({ id }) => id), sheets: null, look: plainLook },
      ];
    });
    if (guides.length === 0) return job;
    const plain = { others: [], sheets: null, hasMarks: false };
    return { press, bound: { ...(bound ?? plain), guides } };
  }, [job, sheets, intl]);
}
