import { FormattedMessage } from 'react-intl';
import { cuttingGuide } from '#shared/domain/tracts/imposition/cutting-guide.ts';
import type { CopierSheets } from '#shared/domain/tracts/press-presets/copier-sheets.ts';
import styles from '../print.module.css';

type Props = { readonly laid: Pick<CopierSheets, 'sheets'> };

/** How the printed pile becomes leaflets, one straight cut after the other. */
export function Cutting({ laid }: Props) {
  const [sheet] = laid.sheets;
  if (sheet === undefined) return null;
  const cuts = cuttingGuide(
    sheet.size,
    sheet.front.map(({ trim }) => trim),
  );
  if (!cuts.ok || cuts.value.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        <FormattedMessage id="tracts.print.cutting" values={{ count: cuts.value.length }} />
      </summary>
      <ol className={styles.cuts}>
        {cuts.value.map(({ piece, axis, at }, order) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cuts may be alike; their order is what they are.
          <li key={order}>
            <FormattedMessage
              id={`tracts.print.cutting.${axis}`}
              values={{
                width: rounded(piece.width),
                height: rounded(piece.height),
                at: rounded(at),
              }}
            />
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Nobody sets a guillotine more finely. */
const rounded = (length: number): number => Math.round(10 * length) / 10;
