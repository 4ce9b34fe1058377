import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { ExportWords } from '#shared/domain/export/people/export-words.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { todayHere } from '../../../../office/today.ts';
import { useLive } from '../../../../office/use-live.ts';
import { formatLongDay } from '../../../../ui/format.ts';
import type { PaperWords } from './orders/table-orders.ts';

export function usePaperWords({
  titles,
}: ExportWords): PaperWords & { readonly labelsTitle: string } {
  const intl = useIntl();
  const { language } = useAppearance().appearance;
  const sections = useLive('all sections', (store) => store.sections());
  const section = sections?.length === 1 ? (sections[0]?.name ?? '') : '';
  return useMemo(() => {
    const dayOf = (day: string) => formatLongDay(language, day);
    return {
      language,
      section,
      dayOf,
      labelsTitle: intl.formatMessage({ id: 'print.labels' }),
      name: intl.formatMessage({ id: 'print.word.name' }),
      reached: intl.formatMessage({ id: 'print.word.reached' }),
      signature: intl.formatMessage({ id: 'print.word.signature' }),
      date: intl.formatMessage({ id: 'print.word.date' }),
      place: intl.formatMessage({ id: 'print.word.place' }),
      noTown: intl.formatMessage({ id: 'print.word.noTown' }),
      footer: intl.formatMessage({ id: 'print.word.footer' }, { day: dayOf(todayHere()) }),
      titleOf: (column: string) => titles[column] ?? column,
    };
  }, [intl, language, titles, section]);
}
