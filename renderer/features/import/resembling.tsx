import { NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { messageOfRule } from '#shared/domain/duplicates/duplicate-rules.ts';
import type { Resemblance, RowDecision } from '#shared/domain/import/import.ts';
import styles from './resembling.module.css';

type Props = {
  readonly name: string;
  readonly resembles: readonly Resemblance[];
  readonly decision: RowDecision | null;
  readonly onDecide: (decision: RowDecision | null) => void;
};

/** The strongest say enough. */
const rulesNamed = 2;

/** Whom a new person may be, and what to do about it. */
export function Resembling({ name, resembles, decision, onDecide }: Props) {
  const intl = useIntl();
  const choices: readonly { value: string; label: string; decision: RowDecision | null }[] = [
    { value: 'none', label: intl.formatMessage({ id: 'import.decision.none' }), decision: null },
    ...resembles.map(({ memberId, name: other }) => ({
      value: `update ${memberId}`,
      label: intl.formatMessage({ id: 'import.decision.update' }, { name: other }),
      decision: { kind: 'update' as const, memberId },
    })),
    ...(['create', 'leave-out'] as const).map((kind) => ({
      value: kind,
      label: intl.formatMessage({ id: `import.decision.${kind}` }),
      decision: { kind },
    })),
  ];
  return (
    <div className={styles.resembling}>
      {resembles.map((other) => (
        <p key={other.memberId} className={styles.likeness}>
          <FormattedMessage
            id="import.resembles"
            values={{
              name: <strong>{other.name}</strong>,
              rules: other.rules
                .slice(0, rulesNamed)
                .map((rule) => intl.formatMessage({ id: messageOfRule(rule) }).toLocaleLowerCase())
                .join(', '),
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

function valueFor(decision: RowDecision | null): string {
  if (decision === null) return 'none';
  return decision.kind === 'update' ? `update ${decision.memberId}` : decision.kind;
}
