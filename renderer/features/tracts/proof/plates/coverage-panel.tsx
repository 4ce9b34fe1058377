import { FormattedMessage, useIntl } from 'react-intl';
import type { Coverage } from '#shared/domain/tracts/proof/coverage.ts';
import { heatColour } from '#shared/domain/tracts/proof/heat.ts';
import { type ProofPaper, paperFacts } from '#shared/domain/tracts/proof/papers.ts';
import { plateKey } from '#shared/domain/tracts/proof/plate.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../proof.module.css';
import type { SideOfProof } from '../proof-side.ts';
import { PaperPanel } from './paper-panel.tsx';
import { useInkName } from './use-ink-name.ts';

type Props = {
  readonly paper: ProofPaper;
  readonly onPaper: (paper: ProofPaper) => void;
  readonly measured: Coverage | null;
  /** On the sheet, in millimetres. */
  readonly spot: { readonly x: number; readonly y: number } | null;
  readonly side: SideOfProof | null;
};

/** How much ink lies on the page, against what the paper takes. */
export function CoveragePanel({ paper, onPaper, measured, spot, side }: Props) {
  const intl = useIntl();
  const limit = paperFacts[paper].mostInk;
  // One dot is not told as none.
  const share = Math.max(0.01, measured?.overLimit ?? 0);
  return (
    <>
      <PaperPanel paper={paper} onPaper={onPaper} />
      <Scale limit={limit} />
      {measured === null ? null : (
        <>
          <Notice tone={measured.overLimit > 0 ? 'warning' : 'success'}>
            <FormattedMessage
              id={measured.overLimit > 0 ? 'tracts.proof.over' : 'tracts.proof.within'}
              values={{ limit, share: intl.formatNumber(share, { maximumFractionDigits: 2 }) }}
            />
          </Notice>
          {spot && side && measured.highest.percent > 0 ? (
            <p className={styles.fact}>
              <Highest percent={measured.highest.percent} spot={spot} side={side} />
            </p>
          ) : null}
          <Means means={measured.means} />
        </>
      )}
    </>
  );
}

/** From the edge of the page where it lies alone; else from that of the sheet. */
function Highest({
  percent,
  spot,
  side,
}: {
  readonly percent: number;
  readonly spot: { readonly x: number; readonly y: number };
  readonly side: SideOfProof;
}) {
  const [only] = side.trims;
  const page = only && side.trims.length === 1 ? only : null;
  const [x, y] = [spot.x - (page?.x ?? 0), spot.y - (page?.y ?? 0)];
  const isCutOff = page !== null && (x < 0 || y < 0 || x > page.width || y > page.height);
  const pageOrSheet = page === null ? 'sheet' : 'page';
  const values = {
    percent: Math.round(percent),
    x: Math.round(x),
    y: Math.round(y),
    of: isCutOff ? 'bleed' : pageOrSheet,
  };
  return <FormattedMessage id="tracts.proof.highest" values={values} />;
}

/** From no ink to the limit in one hue, and then in another. */
function Scale({ limit }: { readonly limit: number }) {
  const intl = useIntl();
  const stops = [1, limit / 2, limit, limit + 1, limit + 100].map((percent, at) => {
    const place = [0, 40, 80, 80, 100][at] ?? 0;
    return `rgb(${heatColour(percent, limit).join(' ')}) ${place}%`;
  });
  return (
    <div className={styles.scale}>
      <div
        className={styles.heat}
        style={{ background: `linear-gradient(to right, ${stops.join(', ')})` }}
      />
      <span>{intl.formatNumber(0, { style: 'percent' })}</span>
      <span>
        <FormattedMessage id="tracts.proof.limit" values={{ limit }} />
      </span>
    </div>
  );
}

function Means({ means }: Pick<Coverage, 'means'>) {
  const intl = useIntl();
  const name = useInkName();
  return (
    <table className={styles.means}>
      <caption>
        <FormattedMessage id="tracts.proof.means" />
      </caption>
      <tbody>
        {means.map(({ ink, percent }) => (
          <tr key={plateKey(ink)}>
            <th scope="row">{name(ink)}</th>
            <td>
              {intl.formatNumber(percent / 100, { style: 'percent', maximumFractionDigits: 1 })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
