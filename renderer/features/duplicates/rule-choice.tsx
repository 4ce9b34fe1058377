import { Checkbox } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import {
  type DuplicateRuleId,
  duplicateRules,
  messageOfRule,
} from '#shared/domain/duplicates/duplicate-rules.ts';
import styles from './duplicates.module.css';

type Props = {
  readonly chosen: readonly DuplicateRuleId[];
  readonly onChoose: (rules: readonly DuplicateRuleId[]) => void;
};

/** The rules in words, each of which can be switched off. */
export function RuleChoice({ chosen, onChoose }: Props) {
  return (
    <details className={styles.rules}>
      <summary>
        <FormattedMessage id="duplicates.rules" />
      </summary>
      <div className={styles.ruleList}>
        {duplicateRules.map(({ id }) => (
          <Checkbox
            key={id}
            label={<FormattedMessage id={messageOfRule(id)} />}
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChoose(
                event.currentTarget.checked
                  ? [...chosen, id]
                  : chosen.filter((other) => other !== id),
              )
            }
          />
        ))}
      </div>
    </details>
  );
}
