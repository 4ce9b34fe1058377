import { useId } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Side } from '#shared/domain/duplicates/propose-merge.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import type { MergeChoices, MergeLine } from '#shared/domain/members/merge-members.ts';
import type { MessageId } from '#shared/i18n/messages.ts';
import type { MemberRow } from '../../store/store-api.ts';
import styles from './merge.module.css';
import { MergeLineChoice } from './merge-line-choice.tsx';
import { PersonLine } from './person-line.tsx';

type Props = {
  readonly kept: MemberRow;
  readonly absorbed: MemberRow;
  readonly paying: ReadonlySet<MemberId>;
  readonly lines: readonly MergeLine[];
  readonly choices: MergeChoices;
  readonly onChoose: (line: string, side: Side | 'both') => void;
};

/** Only what differs: one question a line, each with an answer proposed where it is safe. */
export function MergeLines({ kept, absorbed, paying, lines, choices, onChoose }: Props) {
  const id = useId();
  const differing = lines.filter(({ proposal }) => proposal !== 'same');
  const sides = { a: `${id}a`, b: `${id}b` };
  return (
    <div className={styles.table}>
      <div className={styles.heads}>
        <Head id={sides.a} title="merge.first" row={kept} hasPaid={paying.has(kept.id)} />
        <Head id={sides.b} title="merge.second" row={absorbed} hasPaid={paying.has(absorbed.id)} />
      </div>
      {differing.map((line) => (
        <MergeLineChoice
          key={line.id}
          line={line}
          sides={sides}
          kept={kept.fields}
          absorbed={absorbed.fields}
          chosen={choices[line.id] ?? (line.proposal === 'ask' ? null : line.proposal)}
          onChoose={(side) => onChoose(line.id, side)}
        />
      ))}
      <p className={styles.same}>
        <FormattedMessage id="merge.same" values={{ count: lines.length - differing.length }} />
      </p>
    </div>
  );
}

type HeadProps = {
  readonly id: string;
  readonly title: MessageId;
  readonly row: MemberRow;
  readonly hasPaid: boolean;
};

function Head({ id, title, row, hasPaid }: HeadProps) {
  return (
    <div className={styles.head}>
      <h2 id={id} className={styles.side}>
        <FormattedMessage id={title} />
      </h2>
      <PersonLine fields={row.fields} />
      {hasPaid ? (
        <span className={styles.paid}>
          <FormattedMessage id="merge.contributions" />
        </span>
      ) : null}
    </div>
  );
}
