import { Radio } from '@mantine/core';
import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Side } from '#shared/domain/duplicates/propose-merge.ts';
import type { MemberFields } from '#shared/domain/members/member.ts';
import type { MergeLine } from '#shared/domain/members/merge-members.ts';
import { useFieldLabel } from '../../office/field-labels.ts';
import { useFieldText } from '../../office/field-values.ts';
import styles from './merge.module.css';

type Props = {
  readonly line: MergeLine;
  /** The ids of the two headings. */
  readonly sides: Readonly<Record<Side, string>>;
  readonly kept: MemberFields;
  readonly absorbed: MemberFields;
  readonly chosen: Side | 'both' | 'same' | null;
  readonly onChoose: (side: Side | 'both') => void;
};

/** One field of both records, side by side, as a group of radio buttons. */
export function MergeLineChoice({ line, sides, kept, absorbed, chosen, onChoose }: Props) {
  const id = useId();
  const label = useFieldLabel();
  const text = useTextOfLine();
  const choice = (side: Side, fields: MemberFields) => (
    <Radio
      className={styles.choice ?? ''}
      name={id}
      aria-describedby={sides[side]}
      checked={chosen === side}
      onChange={() => onChoose(side)}
      label={
        <>
          <span className={styles.sideWord} aria-hidden="true">
            <FormattedMessage id={side === 'a' ? 'merge.first' : 'merge.second'} />
          </span>
          {text(line, fields)}
        </>
      }
    />
  );
  return (
    <div className={styles.line} role="radiogroup" aria-labelledby={id} data-open={chosen === null}>
      <div className={styles.field}>
        <span id={id} className={styles.name}>
          {line.id === 'address' ? <FormattedMessage id="merge.address" /> : label(line.id)}
        </span>
        {chosen === null ? (
          <span className={styles.ask}>
            <FormattedMessage id="merge.ask" />
          </span>
        ) : null}
        {protective.has(line.id) ? (
          <span className={styles.aside}>
            <FormattedMessage id="merge.protective" />
          </span>
        ) : null}
      </div>
      {choice('a', kept)}
      {choice('b', absorbed)}
      {line.id === 'notes' ? (
        <Radio
          className={styles.both ?? ''}
          name={id}
          checked={chosen === 'both'}
          onChange={() => onChoose('both')}
          label={<FormattedMessage id="merge.keepBoth" />}
        />
      ) : null}
    </div>
  );
}

const protective: ReadonlySet<string> = new Set([
  'emailConsent',
  'smsConsent',
  'phoneConsent',
  'postConsent',
  'doNotContact',
]);

function useTextOfLine() {
  const text = useFieldText();
  return (line: MergeLine, fields: MemberFields): string => {
    const [only] = line.fields;
    if (line.fields.length === 1 && only !== undefined) return text(only, fields[only]);
    const said = line.fields
      .filter((field) => field !== 'household')
      .map((field) => fields[field])
      .filter(Boolean);
    return said.length === 0 ? text('town', null) : said.join(', ');
  };
}
