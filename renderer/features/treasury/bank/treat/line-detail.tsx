import { Button, Checkbox, Kbd, Radio } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MoneyFinding } from '#shared/domain/contributions/check-limits.ts';
import { useAppearance } from '../../../../office/appearance.tsx';
import { ForbiddenNotice } from '../../../../office/payments/forbidden-notice.tsx';
import { formatDay, formatMoney } from '../../../../ui/format.ts';
import styles from '../bank.module.css';
import { Certainty } from '../certainty.tsx';
import type { NamedLine } from '../use-bank-lines.ts';
import { useBankWords } from '../use-bank-words.ts';

type Props = {
  readonly line: NamedLine;
  readonly chosen: number;
  readonly remember: boolean;
  /** Why the law refused the last try. */
  readonly findings: readonly MoneyFinding[];
  readonly onChoose: (at: number) => void;
  readonly onRemember: (remember: boolean) => void;
  readonly onAccept: () => void;
  readonly onByHand: () => void;
  readonly onSetAside: () => void;
};

/** One line of the statement in full, what it may be with the reasons, and what can be done with it. */
export function LineDetail(props: Props) {
  const { line, chosen, remember, findings } = props;
  const intl = useIntl();
  const words = useBankWords();
  const { language } = useAppearance().appearance;
  const { fields, suggestions } = line;
  const isIn = fields.amount > 0;
  return (
    <section
      className={styles.detail}
      aria-label={intl.formatMessage({ id: 'treasury.bank.detail' })}
    >
      <p className={styles.detailAmount}>
        <strong>{formatMoney(language, fields.amount)}</strong>
        <span>{formatDay(fields.bookedOn)}</span>
        <span>
          <FormattedMessage id={`record.value.bank-line.kind.${fields.kind}`} />
        </span>
      </p>
      {[
        fields.label,
        fields.details,
        fields.counterparty,
        fields.counterpartyAccount,
        fields.reference,
      ]
        .filter((text, at, all) => text !== null && text !== '' && all.indexOf(text) === at)
        .map((text) => (
          <p key={text} className={styles.said}>
            {text}
          </p>
        ))}
      {suggestions.length === 0 ? (
        <p className={styles.quiet}>
          <FormattedMessage id="treasury.bank.noSuggestion" />
        </p>
      ) : (
        <Radio.Group
          label={<FormattedMessage id="treasury.bank.suggestions" />}
          value={String(chosen)}
          onChange={(value) => props.onChoose(Number(value))}
        >
          <div className={styles.suggestions}>
            {suggestions.map((suggestion, at) => (
              <Radio
                // biome-ignore lint/suspicious/noArrayIndexKey: a suggestion is its place among those of the line.
                key={at}
                value={String(at)}
                label={
                  <span className={styles.suggestion}>
                    {words.act(suggestion.act, line)} <Certainty of={suggestion.confidence} />
                  </span>
                }
                description={words.because(suggestion.because, line)}
              />
            ))}
          </div>
        </Radio.Group>
      )}
      <ForbiddenNotice findings={findings} />
      <Checkbox
        label={<FormattedMessage id="treasury.bank.remember" />}
        checked={remember}
        onChange={({ currentTarget }) => props.onRemember(currentTarget.checked)}
      />
      <div className={styles.actions}>
        <Button disabled={suggestions.length === 0} onClick={props.onAccept}>
          <FormattedMessage id="treasury.bank.accept" />
        </Button>
        {isIn ? (
          <Button variant="default" onClick={props.onByHand}>
            <FormattedMessage id="treasury.bank.byHand" />
          </Button>
        ) : null}
        <Button variant="default" onClick={props.onSetAside}>
          <FormattedMessage id="treasury.bank.setAside" />
        </Button>
      </div>
      <p className={styles.keys}>
        <FormattedMessage
          id="treasury.bank.keys"
          values={{
            up: key('↑'),
            down: key('↓'),
            left: key('←'),
            right: key('→'),
            enter: key(intl.formatMessage({ id: 'treasury.bank.keys.enter' })),
            person: key('P'),
            aside: key('E'),
          }}
        />
      </p>
    </section>
  );
}

const key = (cap: string) => <Kbd size="sm">{cap}</Kbd>;
