import { Loader } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Sheet } from '#shared/domain/tracts/imposition/sheet.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { PaperSide } from '../../../ui/pdf-preview/paper-side.ts';
import { PdfPreview } from '../../../ui/pdf-preview.tsx';
import type { PrintFault } from './laid-order.ts';
import { PressRefusal } from './press-refusal.tsx';
import styles from './print.module.css';
import type { Pressed } from './use-pressed.ts';

type Props = {
  readonly pressed: Pressed | null;
  readonly fault: PrintFault | null;
  readonly sheets: readonly Sheet[] | null;
  readonly onAgain: () => void;
};

/** The very pages that are printed or saved; or why there are none. */
export function PrintResult({ pressed, fault, sheets, onAgain }: Props) {
  const intl = useIntl();
  if (fault !== null) {
    return (
      <Notice tone="warning">
        <FormattedMessage id={`tracts.print.cannot.${fault.kind}`} values={factsOf(fault)} />
      </Notice>
    );
  }
  if (pressed?.kind === 'refused')
    return <PressRefusal faults={pressed.faults} onAgain={onAgain} />;
  const bytes = pressed?.bytes ?? null;
  if (bytes === null) {
    return (
      <div className={styles.waiting}>
        <Loader color="petrol" size="sm" />
        <p role="status">
          <FormattedMessage id="preview.opening" />
        </p>
      </div>
    );
  }
  return (
    <PdfPreview
      bytes={bytes}
      label={intl.formatMessage({ id: 'tracts.print.preview' })}
      {...(sheets === null ? {} : { sides: sidesOf(sheets) })}
    />
  );
}

const sidesOf = (sheets: readonly Sheet[]): readonly PaperSide[] =>
  sheets.flatMap(({ back }, sheet): readonly PaperSide[] => [
    { sheet: sheet + 1, side: 'front' },
    ...(back === null ? [] : [{ sheet: sheet + 1, side: 'back' } as const]),
  ]);

/** What the sentences name. */
const factsOf = (fault: PrintFault) => ({
  ...(fault.kind === 'paper-too-small' ? fault.needs : { width: 0, height: 0 }),
  name: 'name' in fault ? fault.name : '',
});
