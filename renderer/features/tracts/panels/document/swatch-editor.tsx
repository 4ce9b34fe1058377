import { useState } from 'react';
import { useIntl } from 'react-intl';
import { screenHex } from '#shared/domain/tracts/document/model/screen-colour.ts';
import { blackSwatch, type Cmyk } from '#shared/domain/tracts/document/model/swatch.ts';
import { useTract } from '../../session/editor-context.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { TextField } from '../fields/text-field.tsx';
import type { ShownSwatch } from '../look/use-swatches.ts';
import { DeleteSwatch } from '../replace/delete-swatch.tsx';
import { type Problem, useEdit } from '../use-edit.ts';
import styles from './lists.module.css';

const inks = ['cyan', 'magenta', 'yellow', 'black'] as const;
type Ink = (typeof inks)[number];

type Props = { readonly swatch: ShownSwatch; readonly onDeleted: () => void };

/** Four inks in percent, how they look on a screen, and the name of a spot ink. Black and white stay. */
export function SwatchEditor({ swatch, onDeleted }: Props) {
  const intl = useIntl();
  const edit = useEdit();
  const known = useTract().swatches.get(swatch.id);
  const [drawn, setDrawn] = useState<Partial<Cmyk>>({});
  const isFixed = swatch.id === blackSwatch.id || swatch.id === 'white';
  const shown = { ...swatch.cmyk, ...drawn };
  const put = (said: {
    readonly name?: string;
    readonly cmyk?: Cmyk;
    readonly spot?: string | null;
  }) =>
    edit({
      kind: 'put-swatch',
      swatch: swatch.id,
      name: known?.name ?? '',
      cmyk: swatch.cmyk,
      spot: swatch.spot,
      ...said,
    });
  function settle(ink: Ink, value: number): Problem {
    setDrawn({});
    return value === swatch.cmyk[ink] ? null : put({ cmyk: { ...swatch.cmyk, [ink]: value } });
  }
  return (
    <div className={styles.editor}>
      <div
        className={styles.preview}
        style={{ backgroundColor: screenHex(shown) }}
        role="img"
        aria-label={intl.formatMessage({ id: 'tracts.panels.swatch.inks' }, shown)}
      />
      {inks.map((ink) => (
        <div key={ink} className={styles.ink}>
          <input
            type="range"
            className={styles.slider}
            min={0}
            max={100}
            step={1}
            aria-label={intl.formatMessage({ id: `tracts.panels.ink.${ink}.slider` })}
            disabled={isFixed}
            value={shown[ink]}
            onChange={({ currentTarget }) => setDrawn({ [ink]: Number(currentTarget.value) })}
            onPointerUp={() => settle(ink, shown[ink])}
            onKeyUp={() => settle(ink, shown[ink])}
            onBlur={() => settle(ink, shown[ink])}
          />
          <NumberField
            label={intl.formatMessage({ id: `tracts.panels.ink.${ink}` })}
            short={intl.formatMessage({ id: `tracts.panels.ink.${ink}.short` })}
            unit="%"
            least={0}
            most={100}
            isDisabled={isFixed}
            value={shown[ink]}
            onCommit={(value) => settle(ink, value)}
          />
        </div>
      ))}
      {isFixed ? null : (
        <>
          <TextField
            isWhole
            isStacked
            label={intl.formatMessage({ id: 'tracts.panels.swatch.name' })}
            value={known?.name ?? ''}
            placeholder={swatch.label}
            onCommit={(name) => put({ name: name.trim() })}
          />
          <TextField
            isWhole
            isStacked
            label={intl.formatMessage({ id: 'tracts.panels.swatch.spot' })}
            value={swatch.spot ?? ''}
            placeholder={intl.formatMessage({ id: 'tracts.panels.swatch.spot.none' })}
            onCommit={(spot) => put({ spot: spot.trim() === '' ? null : spot.trim() })}
          />
          <DeleteSwatch swatch={swatch} onDeleted={onDeleted} />
        </>
      )}
    </div>
  );
}
