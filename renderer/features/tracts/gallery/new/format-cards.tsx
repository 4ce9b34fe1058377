import { Radio } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { type Format, type FormatId, formats } from '#shared/domain/tracts/formats/format.ts';
import { foldsOf } from '#shared/domain/tracts/formats/panel.ts';
import styles from './format-cards.module.css';

type Props = {
  readonly chosen: FormatId;
  readonly onChoose: (format: FormatId) => void;
};

/** All drawn to one scale, so that one sees how large a leaflet is beside another. */
export function FormatCards({ chosen, onChoose }: Props) {
  const intl = useIntl();
  return (
    <Radio.Group
      value={chosen}
      onChange={(value) => onChoose(formats.find(({ id }) => id === value)?.id ?? 'custom')}
      label={intl.formatMessage({ id: 'tracts.gallery.format' })}
    >
      <div className={styles.cards}>
        {formats.map((format) => (
          <Radio.Card key={format.id} value={format.id} className={styles.card}>
            <span className={styles.drawing}>
              <Sheet format={format} />
            </span>
            <span className={styles.name}>
              <FormattedMessage id={format.name} />
            </span>
          </Radio.Card>
        ))}
        <Radio.Card value="custom" className={styles.card}>
          <span className={styles.drawing}>
            <svg viewBox="-6 -6 312 432" className={styles.sheet} aria-hidden="true">
              <rect x="75" y="150" width="150" height="120" className={styles.anySize} />
            </svg>
          </span>
          <span className={styles.name}>
            <FormattedMessage id="tracts.format.custom" />
          </span>
        </Radio.Card>
      </div>
    </Radio.Group>
  );
}

/** Millimetres in a window as large as the largest of them. */
function Sheet({ format }: { readonly format: Format }) {
  const upright = format.orientations[0] === 'portrait';
  const width = upright ? format.short : format.long;
  const height = upright ? format.long : format.short;
  const [left, top] = [(300 - width) / 2, (420 - height) / 2];
  return (
    <svg viewBox="-6 -6 312 432" className={styles.sheet} aria-hidden="true">
      <rect x={left} y={top} width={width} height={height} className={styles.paper} />
      {foldsOf(format.folded[0] ?? []).map((fold) => (
        <line
          key={fold}
          x1={left + fold}
          x2={left + fold}
          y1={top}
          y2={top + height}
          className={styles.fold}
        />
      ))}
    </svg>
  );
}
