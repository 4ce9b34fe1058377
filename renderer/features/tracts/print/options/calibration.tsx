import { Button, Group, NumberInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { calibrationMm } from '#shared/domain/tracts/press-presets/calibration-sheet.ts';
import { type KeptOffsets, mostOffsetMm, offsetOf, type Tray } from '../kept-offsets.ts';
import styles from '../print.module.css';

type Props = {
  readonly tray: Tray;
  readonly offsets: KeptOffsets;
  readonly onOffsets: (offsets: KeptOffsets) => void;
  /** The page to measure, for the printer or into a file. */
  readonly onPage: (what: 'save' | 'print') => void;
};

const measures = [
  ['front', 'x'],
  ['front', 'y'],
  ['back', 'x'],
  ['back', 'y'],
] as const;

/** For a copier that prints beside the place: a page to print and measure, and what was measured on it. */
export function Calibration({ tray, offsets, onOffsets, onPage }: Props) {
  const intl = useIntl();
  const offset = offsetOf(offsets, tray);
  const { fromEdge } = calibrationMm;
  return (
    <details className={styles.more}>
      <summary>
        <FormattedMessage id="tracts.print.calibration" />
      </summary>
      <p className={styles.note}>
        <FormattedMessage id="tracts.print.calibration.help" values={{ expected: fromEdge }} />
      </p>
      <Group gap="xs">
        <Button size="compact-md" variant="default" onClick={() => onPage('print')}>
          <FormattedMessage id="tracts.print.calibration.print" />
        </Button>
        <Button size="compact-md" variant="default" onClick={() => onPage('save')}>
          <FormattedMessage id="tracts.print.calibration.save" />
        </Button>
      </Group>
      <div className={styles.pairs}>
        {measures.map(([side, axis]) => (
          <NumberInput
            key={`${tray} ${side} ${axis}`}
            size="sm"
            label={<FormattedMessage id={`tracts.print.calibration.${side}.${axis}`} />}
            // While it is typed it is no measure yet: `2` on the way to `21,5`.
            defaultValue={fromEdge + offset[side][axis]}
            min={fromEdge - mostOffsetMm}
            max={fromEdge + mostOffsetMm}
            step={0.5}
            decimalScale={1}
            decimalSeparator={intl.locale === 'fr' ? ',' : '.'}
            allowedDecimalSeparators={[',', '.']}
            clampBehavior="blur"
            suffix={'\u00A0mm'}
            onChange={(typed) => {
              if (typeof typed !== 'number') return;
              const beside = Math.round(10 * (typed - fromEdge)) / 10;
              if (Math.abs(beside) > mostOffsetMm) return;
              const shift = { ...offset[side], [axis]: beside };
              onOffsets({ ...offsets, [tray]: { ...offset, [side]: shift } });
            }}
          />
        ))}
      </div>
    </details>
  );
}
