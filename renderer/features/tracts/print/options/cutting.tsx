import { Checkbox } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { cuttingGuide } from '#shared/domain/tracts/imposition/cutting-guide.ts';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import styles from '../print.module.css';
import type { PrintForm } from '../print-draft.ts';
import { useCutWords } from './use-cut-words.ts';

type Props = { readonly sheets: readonly Sheet[]; readonly form: PrintForm };

/** How the printed pile becomes leaflets, one straight cut after the other; on paper too, for whoever cuts. */
export function Cutting({ sheets, form }: Props) {
  const words = useCutWords();
  const [sheet] = sheets;
  if (sheet === undefined) return null;
  const cuts = cuttingGuide(
    sheet.size,
    sheet.front.map(({ trim }) => trim),
  );
  if (!cuts.ok || cuts.value.length === 0) return null;
  return (
    <>
      <details className={styles.more}>
        <summary>
          <FormattedMessage id="tracts.print.cutting" values={{ count: cuts.value.length }} />
        </summary>
        <ol className={styles.cuts}>
          {cuts.value.map((cut, order) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two cuts may be alike; their order is what they are.
            <li key={order}>{words(cut)}</li>
          ))}
        </ol>
      </details>
      <Checkbox
        label={<FormattedMessage id="tracts.print.guide" />}
        description={<FormattedMessage id="tracts.print.guide.help" />}
        checked={form.draft.guide}
        onChange={(event) => form.change({ guide: event.currentTarget.checked })}
      />
    </>
  );
}
