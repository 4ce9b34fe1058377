import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { restoreChange } from '#shared/domain/tracts/merge/changes/restore-change.ts';
import type { TractChange } from '#shared/domain/tracts/merge/changes/tract-change.ts';
import type { TractNews } from '#shared/domain/tracts/merge/news/tract-news.ts';
import { useStore } from '../../../../office/office.tsx';
import { useEdit } from '../../panels/use-edit.ts';
import { useEditor, useTract } from '../../session/editor-context.tsx';
import { ObjectPicture } from '../object-picture.tsx';
import { ChangeWords } from './change-words.tsx';
import styles from './news.module.css';

type Props = {
  readonly news: string;
  readonly place: number;
  readonly told: TractNews['changes'][number];
};

/** One change: on what, what was there before, and one button that puts it back. */
export function ChangeRow({ news, place, told: { change, isRestored } }: Props) {
  const store = useStore();
  const edit = useEdit();
  const tract = useTract();
  const { session, state } = useEditor();
  const [problem, setProblem] = useState<string | null>(null);
  const object = objectOf(tract, change);
  const back = isRestored ? null : restoreChange(tract, change);

  function restore() {
    if (back === null) return;
    const refused = edit(back);
    setProblem(refused);
    if (refused !== null) return;
    if (object) {
      const { setPage, setChosen } = state.getState();
      if (tract.pages.some(({ id }) => id === object.page)) setPage(object.page);
      setChosen([object.id]);
    }
    void store.markTractNews({ tract: session.id, news: [news], restored: [place] });
  }

  return (
    <li className={styles.change}>
      {object ? <ObjectPicture object={object} /> : <span className={styles.noPicture} />}
      <div className={styles.words}>
        <ChangeWords change={change} object={object} />
        {problem === null ? null : (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        {isRestored ? (
          <p className={styles.done} role="status">
            <FormattedMessage id="tracts.together.restored" />
          </p>
        ) : null}
        {back === null ? null : (
          <Button size="compact-sm" variant="default" onClick={restore}>
            <FormattedMessage id="tracts.together.restore" />
          </Button>
        )}
      </div>
    </li>
  );
}

function objectOf({ objects, bin }: Tract, change: TractChange) {
  const id = change.kind === 'rewritten' ? change.object : change.id;
  const isObject = change.kind === 'rewritten' || change.thing === 'object';
  return isObject ? [...objects, ...bin.objects].find((one) => one.id === id) : undefined;
}
