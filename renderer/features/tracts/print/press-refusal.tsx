import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { findFace } from '#shared/domain/tracts/fonts/find-face.ts';
import { readOwnFontId } from '#shared/domain/tracts/fonts/own-font.ts';
import { unreachable } from '#shared/result.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useLayerName } from '../panels/layers/use-layer-name.ts';
import type { PressFault } from '../press/press-order.ts';
import { useTract } from '../session/editor-context.tsx';
import styles from './print.module.css';

type Props = { readonly faults: readonly PressFault[]; readonly onAgain: () => void };

/** Why there is no file, with what each fault is about by its name. */
export function PressRefusal({ faults, onAgain }: Props) {
  const words = useFaultWords();
  const isStopped = faults.every(({ kind }) => kind === 'stopped');
  return (
    <Notice
      tone={isStopped ? 'info' : 'danger'}
      title={isStopped ? null : <FormattedMessage id="tracts.print.refused" />}
      actions={
        <Button size="compact-md" variant="default" onClick={onAgain}>
          <FormattedMessage id="action.retry" />
        </Button>
      }
    >
      <ul className={styles.notes}>
        {[...new Set(faults.map(words))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

function useFaultWords(): (fault: PressFault) => string {
  const intl = useIntl();
  const { objects } = useTract();
  const layerName = useLayerName();
  return (fault) => {
    switch (fault.kind) {
      case 'font-missing': {
        const font =
          findFace(fault.font)?.family.name ?? readOwnFontId(fault.font)?.family ?? fault.font;
        return intl.formatMessage({ id: 'tracts.print.fault.font-missing' }, { font });
      }
      case 'font-forbidden':
      case 'font-unprintable':
        return intl.formatMessage(
          { id: `tracts.print.fault.${fault.kind}` },
          { font: fault.family },
        );
      case 'picture-missing':
      case 'picture-unreadable': {
        const object = objects.find(({ id }) => id === fault.object);
        const name = object
          ? layerName(object)
          : intl.formatMessage({ id: 'tracts.panels.kind.image' });
        return intl.formatMessage({ id: `tracts.print.fault.${fault.kind}` }, { name });
      }
      case 'nothing-to-print':
      case 'stopped':
      case 'failed':
        return intl.formatMessage({ id: `tracts.print.fault.${fault.kind}` });
      default:
        return unreachable(fault);
    }
  };
}
