import { FormattedMessage } from 'react-intl';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import {
  messageDots,
  type PrintSettings,
  shopAround,
} from '#shared/domain/tracts/press-presets/print-settings.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../print.module.css';
import type { PrintForm } from '../print-draft.ts';
import { ChoiceOf } from './choice.tsx';

type Shop = 'print-shop' | 'print-shop-inks';
type Props = { readonly form: PrintForm; readonly pages: readonly Page[] };

/** What whoever receives the file is told of it, and how much of it a message carries. */
export function MessageOptions({ form }: Pick<Props, 'form'>) {
  return (
    <>
      <p className={styles.note}>
        <FormattedMessage id="tracts.print.notes.message" />
      </p>
      <ChoiceOf
        legend={<FormattedMessage id="tracts.print.dots" />}
        value={String(form.draft.dots)}
        choices={messageDots.map((dots) => ({
          value: String(dots),
          label: <FormattedMessage id={`tracts.print.dots.${dots}`} />,
        }))}
        onChoose={(value) => {
          const dots = messageDots.find((one) => String(one) === value);
          if (dots !== undefined) form.change({ dots });
        }}
      />
    </>
  );
}

/** What a print shop gets, and how much around each page. */
export function ShopOptions({ form, pages, preset }: Props & { readonly preset: Shop }) {
  const bleed = Math.min(...pages.map(({ setup }) => setup.bleed));
  const { around } = form.draft;
  return (
    <>
      <ChoiceOf<PrintSettings['around']>
        legend={<FormattedMessage id="tracts.print.around" />}
        value={around}
        choices={shopAround.map((value) => ({
          value,
          label: <FormattedMessage id={`tracts.print.around.${value}`} values={{ bleed }} />,
        }))}
        onChoose={(next) => form.change({ around: next })}
      />
      <ul className={styles.notes}>
        <li>
          <FormattedMessage id="tracts.print.notes.pages" values={{ count: pages.length }} />
        </li>
        <li>
          <FormattedMessage id={`tracts.print.notes.${preset}`} />
        </li>
        <li>
          <FormattedMessage id="tracts.print.notes.standard" />
        </li>
      </ul>
      {bleed > 0 || around === 'nothing' ? null : (
        <Notice tone="warning">
          <FormattedMessage id="tracts.print.notes.noBleed" />
        </Notice>
      )}
    </>
  );
}
