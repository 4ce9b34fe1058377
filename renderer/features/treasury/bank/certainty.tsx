import {
  IconCircleCheck,
  IconCircleHalf2,
  IconHelpCircle,
  IconQuestionMark,
} from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Confidence } from '#shared/domain/bank/match/suggestion.ts';
import styles from './bank.module.css';

type Props = { readonly of: Confidence | 'none' };

const icons = {
  sure: IconCircleCheck,
  likely: IconCircleHalf2,
  look: IconHelpCircle,
  none: IconQuestionMark,
} as const;

/** How sure a suggestion is, in a word; its colour only repeats it. */
export function Certainty({ of }: Props) {
  const Icon = icons[of];
  return (
    <span className={styles.certainty} data-of={of}>
      <Icon size="1rem" aria-hidden="true" />
      <FormattedMessage id={`treasury.bank.certainty.${of}`} />
    </span>
  );
}
