import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { VoteBar } from '#shared/domain/contributions/rules/may-vote.ts';
import { IsoDate } from '#shared/domain/dates.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import { todayHere } from '../../../../office/today.ts';
import { useLive } from '../../../../office/use-live.ts';
import { formatDay } from '../../../../ui/format.ts';
import styles from './payments.module.css';

type Props = { readonly id: MemberId };

/** Whether they may vote on a day, today unless another is asked for, and all that stands against it. */
export function VoteLine({ id }: Props) {
  const [typed, setTyped] = useState<string>(todayHere);
  const day = IsoDate.catch(todayHere()).parse(typed);
  const right = useLive(`vote ${id} ${day}`, (store) => store.voteRightOf({ id, day }));
  if (right === null) return null;
  return (
    <div className={styles.vote}>
      <TextInput
        type="date"
        size="xs"
        label={<FormattedMessage id="payments.vote.on" />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <p role="status">
        <FormattedMessage id={`payments.vote.${right.kind}`} />{' '}
        {right.kind === 'on-paying' ? <Bar bar={right.bar} /> : null}
        {right.kind === 'may-not'
          ? right.bars.map((bar) => <Bar key={bar.kind} bar={bar} />)
          : null}
      </p>
    </div>
  );
}

function Bar({ bar }: { readonly bar: VoteBar }) {
  const intl = useIntl();
  return (
    <>
      <FormattedMessage
        id={`payments.vote.bar.${bar.kind}`}
        values={{
          since: bar.kind === 'left' ? formatDay(bar.since) : '',
          joined: bar.kind === 'joined-late' ? formatDay(bar.joinedOn) : '',
          needed: bar.kind === 'joined-late' ? formatDay(bar.needed) : '',
          years: bar.kind === 'late' ? intl.formatList(bar.years.map(String)) : '',
        }}
      />{' '}
    </>
  );
}
