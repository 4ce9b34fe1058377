import { Modal, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAppearance } from '../../../office/appearance.tsx';
import type { RecordRow } from '../../../store/store-api/records.ts';
import { Confirm } from '../../../ui/confirm.tsx';
import { formatFileSize } from '../../../ui/format.ts';
import { usePreflight } from '../preflight/preflight-context.tsx';
import { openBinder } from '../press/bind/open-binder.ts';
import { openTractPress } from '../press/open-tract-press.ts';
import { ProofButton } from '../proof/proof-button.tsx';
import { drawPicture } from './draw-picture.ts';
import { Calibration } from './options/calibration.tsx';
import { Cutting } from './options/cutting.tsx';
import { PresetCards } from './presets/preset-cards.tsx';
import styles from './print.module.css';
import { PrintFindings } from './print-findings.tsx';
import { PrintFoot } from './print-foot.tsx';
import { PrintOptions } from './print-options.tsx';
import { PrintResult } from './print-result.tsx';
import { RunSummary } from './run-summary.tsx';
import { type PrintTools, usePrintWindow } from './use-print-window.ts';

type Props = {
  readonly leaflet: Pick<RecordRow<'tract'>, 'id' | 'scope' | 'fields'>;
  readonly onClose: () => void;
  /** Where files are made. */
  readonly tools?: PrintTools;
};

const ownTools: PrintTools = { openPress: openTractPress, openBinder, drawPicture };

/** An open leaflet on its way out: what for, the real pages, and the file or the paper. */
export function PrintWindow({ leaflet, onClose, tools = ownTools }: Props) {
  const { name } = leaflet.fields;
  const intl = useIntl();
  const { show } = usePreflight();
  const desk = usePrintWindow(name, tools);
  const { form, order, making, isPicture } = desk;
  const { preset } = form.draft;
  const laid = order.ok ? order.value.laid : null;
  return (
    <Modal
      opened
      onClose={onClose}
      size="82rem"
      classNames={{ inner: styles.room ?? '' }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'action.close' }) }}
      title={
        <Text fw={650} size="lg">
          <FormattedMessage id="tracts.print.title" values={{ name }} />
        </Text>
      }
    >
      <div className={styles.desk}>
        <PresetCards form={form} pages={desk.pages} scope={leaflet.scope} />
        <div className={styles.sides}>
          <div className={styles.options}>
            <PrintOptions form={form} pages={desk.pages} leaflet={leaflet}>
              {laid === null ? null : (
                <>
                  {form.draft.copier.way === 'booklet' ? null : (
                    <Cutting sheets={laid.sheets} form={form} />
                  )}
                  <Calibration
                    tray={laid.tray}
                    offsets={form.draft.offsets}
                    onOffsets={(offsets) => form.change({ offsets })}
                    onPage={(what) => void desk.printCalibration(what)}
                  />
                </>
              )}
            </PrintOptions>
          </div>
          <div className={styles.result}>
            <PrintFindings
              onShow={() => {
                show(true);
                onClose();
              }}
            />
            {order.ok && order.value.bound === null ? (
              <ProofButton
                {...{ name, orderOf: desk.orderOf, openPress: tools.openPress }}
                order={order.value.press}
                pdf={making.pressed?.kind === 'ready' ? making.pressed.bytes : null}
              />
            ) : null}
            <div className={styles.pages}>
              <PrintResult
                pressed={making.pressed}
                fault={order.ok ? null : order.error}
                sheets={order.ok ? order.value.shown : null}
                onAgain={making.again}
              />
            </div>
          </div>
        </div>
      </div>
      <PrintFoot
        pressed={making.pressed}
        isSending={desk.isSending}
        saves={isPicture ? 'picture' : 'pdf'}
        summary={
          laid === null ? (
            <Weight of={isPicture ? null : making.pressed} />
          ) : (
            <RunSummary laid={laid} draft={form.draft} />
          )
        }
        onStop={making.stop}
        onSave={() => desk.wants('save')}
        onPrint={preset === 'copier' ? () => desk.wants('print') : null}
      />
      {desk.asking === null ? null : (
        <Confirm
          title={
            <FormattedMessage id="tracts.print.anyway.title" values={{ count: desk.errors }} />
          }
          confirm={<FormattedMessage id={`tracts.print.anyway.${desk.asking}`} />}
          onConfirm={desk.agree}
          onCancel={desk.refuse}
        >
          <FormattedMessage id="tracts.print.anyway.text" />
        </Confirm>
      )}
    </Modal>
  );
}

type WeightProps = { readonly of: ReturnType<typeof usePrintWindow>['making']['pressed'] };

/** Of the finished file: what a mailbox or a telephone takes. */
function Weight({ of: pressed }: WeightProps) {
  const { appearance } = useAppearance();
  if (pressed?.kind !== 'ready') return null;
  const size = formatFileSize(appearance.language, pressed.bytes.length);
  return <FormattedMessage id="tracts.print.weight" values={{ size }} />;
}
