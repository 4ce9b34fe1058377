import { Modal, SegmentedControl, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProofPaper } from '#shared/domain/tracts/proof/papers.ts';
import { unreachable } from '#shared/result.ts';
import { PreviewBar } from '../../../ui/pdf-preview/preview-bar.tsx';
import { usePress } from '../print/use-pressed.ts';
import { CompareView } from './compare/compare-view.tsx';
import { PlatesView } from './plates/plates-view.tsx';
import styles from './proof.module.css';
import { needsPlates, type ProofMode, proofModes } from './proof-mode.ts';
import type { ProofOf, ProofTools } from './proof-of.ts';
import { proofSides } from './proof-side.ts';
import { PdfStage } from './stage/pdf-stage.tsx';
import { StageOverlay } from './stage/stage-overlay.tsx';
import type { View } from './stage/view.ts';
import { usePlates } from './use-plates.ts';
import { openProofDesk } from './work/proof-desk.ts';
import { tonesOf } from './work/tones-of.ts';

const ownTools: ProofTools = { openDesk: openProofDesk, tonesOf };

/** The real file as a print shop looks at it: ink by ink, how much of it, cut, on its paper, beside what was before. */
export function ProofWindow({
  onClose,
  tools = ownTools,
  ...proof
}: ProofOf & { readonly onClose: () => void }) {
  const intl = useIntl();
  const { name, order, pdf, orderOf, openPress } = proof;
  // Of its own: stopping a plate leaves the file that is being made alone.
  const press = usePress(openPress);
  const [mode, setMode] = useState<ProofMode>('composite');
  const [wanted, setPage] = useState(1);
  const [zoom, setZoom] = useState(1);
  const [paper, setPaper] = useState<ProofPaper>('offset');
  // Pressed when they are first looked at, and kept for all the views of them.
  const [isLooked, setLooked] = useState(false);
  const plates = usePlates(press, order, isLooked);
  const sides = useMemo(() => proofSides(order), [order]);
  const pages = Math.max(1, sides.length);
  const page = Math.min(wanted, pages);
  const place = intl.formatMessage({ id: 'preview.page' }, { page, pages });
  const view: View = { page, pages, zoom, place, onPage: setPage, onZoom: setZoom };
  const bar = <PreviewBar {...view} other={undefined} />;
  const side = sides[page - 1] ?? null;
  const isForScreens = order.look.colour === 'screen';
  return (
    <Modal
      opened
      onClose={onClose}
      size="90rem"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="tracts.proof.title" values={{ name }} />
        </Text>
      }
    >
      <SegmentedControl
        className={styles.modes}
        aria-label={intl.formatMessage({ id: 'tracts.proof.modes' })}
        value={mode}
        onChange={(next) => {
          setMode(next);
          if (needsPlates(next)) setLooked(true);
        }}
        data={proofModes.map((value) => ({
          value,
          label: intl.formatMessage({ id: `tracts.proof.mode.${value}` }),
          disabled: isForScreens && needsPlates(value),
        }))}
      />
      <p className={styles.note} role="status">
        <FormattedMessage id={`tracts.proof.help.${mode}`} />
      </p>
      {isForScreens ? (
        <p className={styles.note}>
          <FormattedMessage id="tracts.proof.forScreens" />
        </p>
      ) : null}
      {shown()}
    </Modal>
  );

  function shown() {
    switch (mode) {
      case 'composite':
      case 'trim':
        return (
          <div className={styles.alone}>
            {bar}
            <PdfStage
              bytes={pdf}
              view={view}
              label={intl.formatMessage({ id: `tracts.proof.mode.${mode}` })}
            >
              {side === null ? null : (
                <StageOverlay size={side.size} trims={mode === 'trim' ? side.trims : null} />
              )}
            </PdfStage>
          </div>
        );
      case 'inks':
      case 'coverage':
      case 'paper':
        return (
          <PlatesView
            {...{ order, plates, mode, side, view, bar, tools, paper }}
            onPaper={setPaper}
          />
        );
      case 'compare':
        return <CompareView {...{ pdf, orderOf, press, view, bar }} />;
      default:
        return unreachable(mode);
    }
  }
}
