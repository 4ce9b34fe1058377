import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { type DuplicateRuleId, messageOfRule } from '#shared/domain/duplicates/duplicate-rules.ts';
import type { Resemblance, RowDecision, Twin } from '#shared/domain/import/import.ts';
import styles from './resembling.module.css';

type Props = {
  readonly name: string;
  readonly resembles: readonly Resemblance[];
  readonly twins: readonly Twin[];
  readonly decision: RowDecision | null;
  readonly onDecide: (decision: RowDecision | null) => void;
};

/** The strongest say enough. */
const rulesNamed = 2;

/** Whom a new person may be, in the member file or in another row, and what to do about it. */
export function Resembling({ name, resembles, twins, decision, onDecide }: Props) {
  const intl = useIntl();
  const choices = useChoices({ resembles, twins });
  const said = (rules: readonly DuplicateRuleId[]) =>
    rules
      .slice(0, rulesNamed)
      .map((rule) => intl.formatMessage({ id: messageOfRule(rule) }).toLocaleLowerCase())
      .join(', ');
  return (
    <div className={styles.resembling}>
      {resembles.map((other) => (
        <p key={other.memberId} className={styles.likeness}>
          <FormattedMessage
            id="import.resembles"
            values={{ name: <strong>{other.name}</strong>, rules: said(other.rules) }}
          />
        </p>
      ))}
      {twins.filter(isUnsure).map((twin) => (
        <p key={twin.line} className={styles.likeness}>
          <FormattedMessage
            id="import.resembles.row"
            values={{
              name: <strong>{twin.name}</strong>,
              line: twin.line,
              rules: said(twin.rules),
            }}
          />
        </p>
      ))}
      <NativeSelect
        aria-label={intl.formatMessage({ id: 'import.decision' }, { name })}
        value={valueFor(decision)}
        data={choices.map(({ value, label }) => ({ value, label }))}
        onChange={(event) => {
          const chosen = choices.find(({ value }) => value === event.currentTarget.value);
          if (chosen) onDecide(chosen.decision);
        }}
      />
    </div>
  );
}

type Choice = {
  readonly value: string;
  readonly label: string;
  readonly decision: RowDecision | null;
};

/** First what is done when nothing is said: who is surely in another row is left out, who only may be is added. */
function useChoices({ resembles, twins }: Pick<Props, 'resembles' | 'twins'>): readonly Choice[] {
  const intl = useIntl();
  const isSure = twins.some((twin) => !isUnsure(twin));
  const leaves = intl.formatMessage({ id: 'import.decision.leave-out' });
  const undecided = isSure ? leaves : intl.formatMessage({ id: 'import.decision.none' });
  const choice = (decision: RowDecision, label: string): Choice => ({
    value: valueFor(decision),
    label,
    decision,
  });
  return [
    { value: valueFor(null), label: undecided, decision: null },
    ...twins.map(({ line }) =>
      choice(
        { kind: 'same-as', line },
        intl.formatMessage({ id: 'import.decision.join' }, { line }),
      ),
    ),
    ...resembles.map(({ memberId, name }) =>
      choice(
        { kind: 'update', memberId },
        intl.formatMessage({ id: 'import.decision.update' }, { name }),
      ),
    ),
    choice({ kind: 'create' }, intl.formatMessage({ id: 'import.decision.create' })),
    ...(isSure ? [] : [choice({ kind: 'leave-out' }, leaves)]),
  ];
}

/** Of a sure one the row itself says why it was left out. */
const isUnsure = ({ rules }: Twin): boolean => rules.length > 0;

function valueFor(decision: RowDecision | null): string {
  if (decision === null) return 'none';
  if (decision.kind === 'update') return `update ${decision.memberId}`;
  return decision.kind === 'same-as' ? `same-as ${decision.line}` : decision.kind;
}
