import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ClusterPair } from '#shared/domain/duplicates/clusters.ts';
import { messageOfRule } from '#shared/domain/duplicates/duplicate-rules.ts';
import { displayName } from '#shared/domain/members/display-name.ts';
import { MemberId } from '#shared/domain/members/member.ts';
import { useStore } from '../../office/office.tsx';
import { TagBadge } from '../../office/tag-badge.tsx';
import { useAct } from '../../office/use-act.ts';
import { useLive } from '../../office/use-live.ts';
import type { DuplicateGroup } from '../../store/store-api/duplicates.ts';
import type { MemberRow } from '../../store/store-api.ts';
import styles from './duplicates.module.css';
import { PersonLine } from './person-line.tsx';
import type { Pair } from './settled-groups.ts';

type Props = {
  readonly group: DuplicateGroup;
  readonly onCompare: (pair: Pair) => void;
  readonly onSetApart: (pair: Pair) => void;
};

const tones = { certain: 'red', likely: 'orange', possible: 'grey' } as const;

/** A few records that may be one person, pair by pair, with what speaks for it and against it. */
export function GroupCard({ group, onCompare, onSetApart }: Props) {
  const people = useLive(`group ${group.ids.join(' ')}`, (store) =>
    Promise.all(group.ids.map((id) => store.member(id))),
  );
  if (people === null) return null;
  return (
    <article className={styles.group}>
      {group.pairs.map((pair) => (
        <PairCard
          key={`${pair.a} ${pair.b}`}
          pair={pair}
          people={people}
          onCompare={onCompare}
          onSetApart={onSetApart}
        />
      ))}
    </article>
  );
}

type PairProps = Omit<Props, 'group'> & {
  readonly pair: ClusterPair;
  readonly people: readonly (MemberRow | null)[];
};

function PairCard({ pair, people, onCompare, onSetApart }: PairProps) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const a = people.find((row) => row?.id === pair.a);
  const b = people.find((row) => row?.id === pair.b);
  if (!a || !b) {
    return (
      <p>
        <FormattedMessage id="duplicates.gone" />
      </p>
    );
  }
  const ids = { a: MemberId.parse(pair.a), b: MemberId.parse(pair.b) };
  const setApart = async () => {
    const says = intl.formatMessage(
      { id: 'duplicates.distinct.done' },
      { a: displayName(a.fields), b: displayName(b.fields) },
    );
    const run = () => store.markDistinct(ids.a, ids.b);
    if (await act({ run, says, kind: 'record' })) onSetApart(ids);
  };
  return (
    <div className={styles.pair}>
      <TagBadge
        name={intl.formatMessage({ id: `duplicates.strength.${pair.strength}` })}
        colour={tones[pair.strength]}
      />
      <div className={styles.people}>
        <PersonLine fields={a.fields} />
        <PersonLine fields={b.fields} />
      </div>
      <ul className={styles.reasons}>
        {pair.evidence.map(({ rule }) => (
          <li key={rule}>
            <FormattedMessage id={messageOfRule(rule)} />
          </li>
        ))}
        {pair.doubts.map((doubt) => (
          <li key={doubt} data-doubt>
            <FormattedMessage id={`duplicates.doubt.${doubt}`} />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="light" onClick={() => onCompare(ids)}>
          <FormattedMessage id="duplicates.compare" />
        </Button>
        <Button variant="subtle" onClick={() => void setApart()}>
          <FormattedMessage id="duplicates.distinct" />
        </Button>
      </div>
    </div>
  );
}
