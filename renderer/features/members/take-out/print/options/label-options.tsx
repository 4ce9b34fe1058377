import { Checkbox, NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { type LabelPreset, labelPresets, presetSheet } from '#shared/domain/paper/label-presets.ts';
import { labelsPerSheet } from '#shared/domain/paper/label-sheet.ts';
import { NumberField } from '../number-field.tsx';
import { sheetOf } from '../orders/labels-order.ts';
import styles from '../print.module.css';
import type { LabelSettings } from '../print-draft.ts';
import type { PrintForm } from '../use-print-draft.ts';
import { SheetGeometry } from './sheet-geometry.tsx';

type Props = { readonly form: PrintForm };

export function LabelOptions({ form: { draft, change } }: Props) {
  const intl = useIntl();
  const { labels: settings, startAt } = draft;
  const set = (part: Partial<LabelSettings>) => change({ labels: { ...settings, ...part } });
  const nameOf = (preset: LabelPreset) => {
    const { columns, rows, label } = presetSheet(preset);
    return intl.formatMessage(
      { id: 'print.sheet.preset' },
      { name: presetNames[preset], count: columns * rows, ...label },
    );
  };
  const choose = (sheet: LabelSettings['sheet']) =>
    // The free geometry begins with the sheet that was there.
    set(sheet === 'own' ? { sheet, own: sheetOf(settings) } : { sheet });
  const perSheet = labelsPerSheet(sheetOf(settings));
  return (
    <>
      <NativeSelect
        size="sm"
        label={<FormattedMessage id="print.sheet" />}
        description={<FormattedMessage id="print.sheet.help" />}
        value={settings.sheet}
        data={[
          ...labelPresets.map((preset) => ({ value: preset, label: nameOf(preset) })),
          { value: 'own', label: intl.formatMessage({ id: 'print.sheet.own' }) },
        ]}
        onChange={(event) => {
          const value = event.currentTarget.value;
          choose(labelPresets.find((preset) => preset === value) ?? 'own');
        }}
      />
      {settings.sheet === 'own' ? (
        <SheetGeometry sheet={settings.own} onSheet={(own) => set({ own })} />
      ) : null}
      <div className={styles.pairs}>
        <NumberField
          label={<FormattedMessage id="print.labels.startAt" values={{ count: perSheet }} />}
          value={startAt}
          unit="count"
          min={1}
          max={Math.max(1, perSheet)}
          onChange={(next) => change({ startAt: next })}
        />
        <NumberField
          label={<FormattedMessage id="print.labels.largest" />}
          value={settings.largest}
          unit="pt"
          min={6}
          max={24}
          onChange={(largest) => set({ largest })}
        />
      </div>
      <Checkbox
        label={<FormattedMessage id="print.labels.household" />}
        description={<FormattedMessage id="print.labels.household.help" />}
        checked={settings.grouping === 'household'}
        onChange={(event) =>
          set({ grouping: event.currentTarget.checked ? 'household' : 'person' })
        }
      />
      <Checkbox
        label={<FormattedMessage id="print.labels.byPostcode" />}
        checked={settings.order === 'postcode'}
        onChange={(event) => set({ order: event.currentTarget.checked ? 'postcode' : 'list' })}
      />
      <details className={styles.more}>
        <summary>
          <FormattedMessage id="print.labels.calibration" />
        </summary>
        <p className={styles.help}>
          <FormattedMessage id="print.labels.calibration.help" />
        </p>
        <div className={styles.pairs}>
          <NumberField
            label={<FormattedMessage id="print.labels.offsetX" />}
            value={settings.offset.x}
            unit="mm"
            min={-20}
            max={20}
            onChange={(x) => set({ offset: { ...settings.offset, x } })}
          />
          <NumberField
            label={<FormattedMessage id="print.labels.offsetY" />}
            value={settings.offset.y}
            unit="mm"
            min={-20}
            max={20}
            onChange={(y) => set({ offset: { ...settings.offset, y } })}
          />
        </div>
        <Checkbox
          label={<FormattedMessage id="print.labels.outlines" />}
          description={<FormattedMessage id="print.labels.outlines.help" />}
          checked={settings.outlines === 'drawn'}
          onChange={(event) => set({ outlines: event.currentTarget.checked ? 'drawn' : 'none' })}
        />
      </details>
    </>
  );
}

/** As they are printed on the boxes. */
const presetNames: Readonly<Record<LabelPreset, string>> = {
  'avery-l7160': 'Avery L7160',
  'avery-l7163': 'Avery L7163',
  'avery-l7159': 'Avery L7159',
  'avery-l7161': 'Avery L7161',
  'avery-l7162': 'Avery L7162',
  'avery-l7651': 'Avery L7651',
  'avery-3474': 'Avery 3474',
  'avery-3422': 'Avery 3422',
  'galette-90x35': 'Galette 90 × 35',
};
