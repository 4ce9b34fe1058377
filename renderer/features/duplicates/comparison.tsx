import { Button } from '@mantine/core';
import { IconArrowMerge, IconSwitchHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { displayName } from '#shared/domain/members/display-name.ts';
import { madeAt } from '#shared/domain/members/made-at.ts';
import type { MemberId } from '#shared/domain/members/member.ts';
import {
  type MergeChoices,
  mergePatch,
  proposeMemberMerge,
} from '#shared/domain/members/merge-members.ts';
import { useStore } from '../../office/office.tsx';
import { useAct } from '../../office/use-act.ts';
import type { MemberRow } from '../../store/store-api.ts';
import styles from './merge.module.css';
import { MergeLines } from './merge-lines.tsx';
import { usePaying } from './use-paying.ts';

type Props = {
  readonly a: MemberRow;
  readonly b: MemberRow;
  readonly onMerged: (absorbed: MemberId) => void;
};

/** Which record stays, and what it takes from the other one. */
export function Comparison({ a, b, onMerged }: Props) {
  const intl = useIntl();
  const store = useStore();
  const act = useAct();
  const paying = usePaying(a, b);
  const [isSwapped, setIsSwapped] = useState(false);
  const [choices, setChoices] = useState<MergeChoices>({});
  const [isMerging, setIsMerging] = useState(false);
  // Which of the two is kept hangs on it.
  if (paying === null) return null;
  const sideOf = ({ id, rev, fields }: MemberRow) => ({
    id,
    fields,
    // The older at central comes first; what central has not seen yet is the younger.
    centralNumber: rev === 0 ? null : madeAt(id),
    hasContributions: paying.has(id),
  });
  const { survivor } = proposeMemberMerge({ a: sideOf(a), b: sideOf(b) });
  const [kept, absorbed] = (survivor === 'a') !== isSwapped ? [a, b] : [b, a];
  const { lines } = proposeMemberMerge({ a: sideOf(kept), b: sideOf(absorbed) });
  const open = lines.filter(({ id, proposal }) => proposal === 'ask' && !choices[id]).length;

  const merge = async () => {
    setIsMerging(true);
    const order = { survivor: kept.fields, absorbed: absorbed.fields, lines, choices };
    const patch = mergePatch(order);
    const name = displayName({ ...kept.fields, ...patch });
    const isDone = await act({
      run: () => store.mergeMembers({ survivor: kept.id, absorbed: absorbed.id, patch }),
      says: intl.formatMessage({ id: 'merge.done' }, { name }),
      kind: 'merge',
    });
    setIsMerging(false);
    if (isDone) onMerged(absorbed.id);
  };
  const swap = () => {
    setIsSwapped(!isSwapped);
    setChoices({});
  };

  return (
    <>
      <p className={styles.lead}>
        <FormattedMessage id="merge.lead" />
      </p>
      <div>
        <Button
          variant="default"
          leftSection={<IconSwitchHorizontal size="1.125rem" aria-hidden="true" />}
          onClick={swap}
        >
          <FormattedMessage id="merge.swap" />
        </Button>
      </div>
      <MergeLines
        kept={kept}
        absorbed={absorbed}
        paying={paying}
        lines={lines}
        choices={choices}
        onChoose={(id, side) => setChoices({ ...choices, [id]: side })}
      />
      <div className={styles.foot}>
        <Button
          loading={isMerging}
          leftSection={<IconArrowMerge size="1.125rem" aria-hidden="true" />}
          onClick={() => void merge()}
        >
          <FormattedMessage id="merge.submit" />
        </Button>
        <p role="status">
          {open > 0 ? <FormattedMessage id="merge.undecided" values={{ count: open }} /> : null}
        </p>
      </div>
    </>
  );
}
