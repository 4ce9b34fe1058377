import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { type ProofPaper, paperFacts } from '#shared/domain/tracts/proof/papers.ts';
import { plateKey } from '#shared/domain/tracts/proof/plate.ts';
import { standInsOf } from '#shared/domain/tracts/proof/plates-of.ts';
import { placeOf } from '#shared/domain/tracts/proof/proof-dots.ts';
import type { PressOrder } from '../../press/press-order.ts';
import styles from '../proof.module.css';
import type { ProofTools } from '../proof-of.ts';
import { platesAsked, type SideOfProof } from '../proof-side.ts';
import { DotsStage } from '../stage/dots-stage.tsx';
import { StageOverlay } from '../stage/stage-overlay.tsx';
import type { View } from '../stage/view.ts';
import type { usePlates } from '../use-plates.ts';
import { useDrawnProof, useSidePlates } from '../use-proof-view.ts';
import type { ProofView } from '../work/draw-proof.ts';
import type { ProofDesk } from '../work/proof-desk.ts';
import { CoveragePanel } from './coverage-panel.tsx';
import { InksPanel } from './inks-panel.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { PlatesNotes } from './plates-notes.tsx';
import { PlatesWork } from './plates-work.tsx';

type Props = {
  readonly order: PressOrder;
  readonly plates: ReturnType<typeof usePlates>;
  readonly mode: 'inks' | 'coverage' | 'paper';
  readonly side: SideOfProof | null;
  readonly view: View;
  readonly bar: ReactNode;
  readonly tools: ProofTools;
  readonly paper: ProofPaper;
  readonly onPaper: (paper: ProofPaper) => void;
};

/** All that is computed of plates. */
export function PlatesView({ order, mode, side, view, bar, tools, paper, ...given }: Props) {
  const intl = useIntl();
  const inks = useMemo(() => platesAsked(order), [order]);
  const [shown, setShown] = useState<readonly string[]>(() => inks.map(plateKey));
  const desk = useDesk(tools.openDesk);
  const { plates, stop, again } = given.plates;
  const standIns = useMemo(() => standInsOf(order.tract.swatches), [order]);
  const files = plates?.kind === 'ready' ? plates.files : null;
  const sidePlates = useSidePlates({
    ...{ files, side, page: view.page, standIns, tonesOf: tools.tonesOf },
  });
  const asked = useMemo(() => viewOf(mode, shown, paper), [mode, shown, paper]);
  const drawn = useDrawnProof(desk, sidePlates, asked);
  const measured = drawn !== null && drawn !== 'failed' ? drawn.coverage : null;
  const spot = measured && side ? placeOf(measured.highest, side.dots) : null;
  return (
    <div className={styles.beside}>
      <div className={styles.panel}>
        {mode === 'inks' ? <InksPanel inks={inks} shown={shown} onShown={setShown} /> : null}
        {mode === 'coverage' ? (
          <CoveragePanel {...{ paper, measured, spot, side }} onPaper={given.onPaper} />
        ) : null}
        {mode === 'paper' ? <PaperPanel paper={paper} onPaper={given.onPaper} /> : null}
        <PlatesNotes order={order} />
      </div>
      <div className={styles.stage}>
        {bar}
        {drawn === null || drawn === 'failed' ? (
          <PlatesWork plates={plates} isFailed={drawn === 'failed'} onStop={stop} onAgain={again} />
        ) : (
          <DotsStage
            drawn={drawn}
            view={view}
            label={intl.formatMessage({ id: `tracts.proof.mode.${mode}` })}
          >
            {side && mode === 'coverage' ? <StageOverlay size={side.size} spot={spot} /> : null}
          </DotsStage>
        )}
      </div>
    </div>
  );
}

function viewOf(mode: Props['mode'], shown: readonly string[], paper: ProofPaper): ProofView {
  if (mode === 'inks') return { kind: 'inks', shown };
  return mode === 'paper'
    ? { kind: 'paper', paper }
    : { kind: 'coverage', limit: paperFacts[paper].mostInk };
}

/** A Worker of its own that ends with the window. */
function useDesk(open: ProofTools['openDesk']): ProofDesk | null {
  const [desk, setDesk] = useState<ProofDesk | null>(null);
  useEffect(() => {
    const opened = open();
    setDesk(opened);
    return () => opened.close();
  }, [open]);
  return desk;
}
