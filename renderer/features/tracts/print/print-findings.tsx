import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Notice } from '../../../ui/notice.tsx';
import { useFindingPlace } from '../preflight/panel/use-finding-place.ts';
import { useFindingWords } from '../preflight/panel/use-finding-words.ts';
import { usePreflight } from '../preflight/preflight-context.tsx';
import styles from './print.module.css';

type Props = { readonly onShow: () => void };

/** What the look before printing found, before anything is saved: the gravest first. */
export function PrintFindings({ onShow }: Props) {
  const { open, lamp } = usePreflight();
  const words = useFindingWords();
  const place = useFindingPlace();
  const grave = open.filter(({ severity }) => severity === 'error' || severity === 'warning');
  if (grave.length === 0) return null;
  return (
    <Notice
      tone={lamp === 'error' ? 'danger' : 'warning'}
      title={
        <FormattedMessage
          id="tracts.print.findings"
          values={{
            errors: grave.filter(({ severity }) => severity === 'error').length,
            count: grave.length,
          }}
        />
      }
    >
      <div className={styles.findings}>
        <details open={lamp === 'error'}>
          <summary>
            <FormattedMessage id="tracts.print.findings.which" />
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard. */}
          <ul className={styles.notes} tabIndex={0}>
            {grave.map((finding) => (
              <li key={finding.id}>
                {words(finding)} <span className={styles.place}>{place(finding)}</span>
              </li>
            ))}
          </ul>
        </details>
        <Button size="compact-sm" variant="default" onClick={onShow}>
          <FormattedMessage id="tracts.print.findings.show" />
        </Button>
      </div>
    </Notice>
  );
}
