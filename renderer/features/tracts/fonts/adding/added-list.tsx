import { Button, Loader } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { closestTo } from '#shared/domain/tracts/fonts/stand-in.ts';
import { unreachable } from '#shared/result.ts';
import styles from '../fonts.module.css';
import { titleOf, warningWords } from './font-words.ts';
import type { Added } from './use-add-fonts.ts';

type Props = {
  readonly added: readonly Added[];
  readonly onAnswer: (one: Added, answer: 'keep' | 'leave') => void;
};

/** What came of each file, newest first; told to those who listen. */
export function AddedList({ added, onAnswer }: Props) {
  return (
    <ul className={styles.added} aria-live="polite">
      {added.map((one) => (
        <li key={one.key} data-kind={one.kind}>
          <Outcome one={one} onAnswer={(answer) => onAnswer(one, answer)} />
        </li>
      ))}
    </ul>
  );
}

type OutcomeProps = {
  readonly one: Added;
  readonly onAnswer: (answer: 'keep' | 'leave') => void;
};

function Outcome({ one, onAnswer }: OutcomeProps) {
  const intl = useIntl();
  const { name } = one;
  switch (one.kind) {
    case 'reading':
      return (
        <p>
          <Loader size="1rem" aria-hidden="true" />
          <FormattedMessage id="tracts.fonts.reading" values={{ name }} />
        </p>
      );
    case 'refused':
      return (
        <p data-tone="refused">
          <IconCircleX size="1.125rem" aria-hidden="true" />
          {one.words}
        </p>
      );
    case 'left':
      return (
        <p>
          <FormattedMessage id="tracts.fonts.left" values={{ name }} />
        </p>
      );
    case 'asking':
      return (
        <>
          <p data-tone="warned">
            <IconAlertTriangle size="1.125rem" aria-hidden="true" />
            {warningWords(intl, one.font).join(' ')}
          </p>
          <div className={styles.answers}>
            <Button size="xs" onClick={() => onAnswer('leave')}>
              <FormattedMessage
                id="tracts.fonts.useInstead"
                values={{ instead: closestTo(one.font.about)?.family.name ?? '' }}
              />
            </Button>
            <Button size="xs" variant="default" onClick={() => onAnswer('keep')}>
              <FormattedMessage id="tracts.fonts.addAnyway" />
            </Button>
          </div>
        </>
      );
    case 'kept':
      return (
        <p data-tone={one.warnings.length > 0 ? 'warned' : 'done'}>
          <IconCircleCheck size="1.125rem" aria-hidden="true" />
          {[
            intl.formatMessage({ id: 'tracts.fonts.kept' }, { font: titleOf(one.font.about) }),
            ...one.warnings,
          ].join(' ')}
        </p>
      );
    default:
      return unreachable(one);
  }
}
