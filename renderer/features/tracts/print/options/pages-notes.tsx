import { FormattedMessage } from 'react-intl';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { Notice } from '../../../../ui/notice.tsx';
import styles from '../print.module.css';

type Props = {
  readonly preset: 'print-shop' | 'print-shop-inks' | 'message';
  readonly pages: readonly Page[];
};

/** What is in the file, for whoever receives it. */
export function PagesNotes({ preset, pages }: Props) {
  const bleed = Math.min(...pages.map(({ setup }) => setup.bleed));
  if (preset === 'message') {
    return (
      <p className={styles.note}>
        <FormattedMessage id="tracts.print.notes.message" />
      </p>
    );
  }
  return (
    <>
      <ul className={styles.notes}>
        <li>
          <FormattedMessage id="tracts.print.notes.pages" values={{ count: pages.length }} />
        </li>
        {bleed > 0 ? (
          <li>
            <FormattedMessage id="tracts.print.notes.bleed" values={{ bleed }} />
          </li>
        ) : null}
        <li>
          <FormattedMessage id={`tracts.print.notes.${preset}`} />
        </li>
        <li>
          <FormattedMessage id="tracts.print.notes.standard" />
        </li>
      </ul>
      {bleed > 0 ? null : (
        <Notice tone="warning">
          <FormattedMessage id="tracts.print.notes.noBleed" />
        </Notice>
      )}
    </>
  );
}
