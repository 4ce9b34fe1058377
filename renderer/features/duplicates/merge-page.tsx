import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MemberId } from '#shared/domain/members/member.ts';
import { useLive } from '../../office/use-live.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Comparison } from './comparison.tsx';
import styles from './merge.module.css';
import type { Pair } from './settled-groups.ts';

type Props = {
  readonly pair: Pair;
  readonly onBack: () => void;
  readonly onMerged: (absorbed: MemberId) => void;
};

/** Two records side by side. The first column is the one that stays. */
export function MergePage({ pair, onBack, onMerged }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  const rows = useLive(`merge ${pair.a} ${pair.b}`, (store) =>
    Promise.all([store.member(pair.a), store.member(pair.b)]),
  );
  // The button that led here is gone: the keyboard goes on from the top of this page.
  useEffect(() => back.current?.focus(), []);
  const [a, b] = rows ?? [];
  return (
    <Page
      title={<FormattedMessage id="merge.title" />}
      actions={
        <Button
          ref={back}
          variant="default"
          leftSection={<IconArrowLeft size="1.125rem" aria-hidden="true" />}
          onClick={onBack}
        >
          <FormattedMessage id="merge.back" />
        </Button>
      }
    >
      <div className={styles.body}>
        {a && b && a.id !== b.id ? <Comparison a={a} b={b} onMerged={onMerged} /> : null}
        {rows !== null && !(a && b && a.id !== b.id) ? (
          <Notice tone="info">
            <FormattedMessage id="duplicates.gone" />
          </Notice>
        ) : null}
      </div>
    </Page>
  );
}
