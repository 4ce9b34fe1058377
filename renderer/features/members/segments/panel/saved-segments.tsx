import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Confirm } from '../../../../ui/confirm.tsx';
import { useSegmentState } from '../segment-state.ts';
import styles from '../shelf/shelf.module.css';
import { ShelfRow } from '../shelf/shelf-row.tsx';
import { useShelf } from '../shelf/use-shelf.ts';
import type { ChosenSegment, SavedSegment } from '../use-segment.ts';
import { useSegmentActs } from './use-segment-acts.ts';

type Props = { readonly chosen: ChosenSegment };

/** The section's segments and one's own. */
export function SavedSegments({ chosen }: Props) {
  const intl = useIntl();
  const shelf = useShelf('segment');
  const acts = useSegmentActs();
  const [going, setGoing] = useState<SavedSegment | null>(null);
  const { choose } = useSegmentState.getState();
  if (shelf === null) return null;
  if (shelf.length === 0) {
    return (
      <p className={styles.none}>
        <FormattedMessage id="segment.saved.none" />
      </p>
    );
  }
  const remove = (segment: SavedSegment) =>
    acts.madeOf(segment).length > 0 ? setGoing(segment) : void acts.remove(segment);
  return (
    <>
      <ul className={styles.list} aria-label={intl.formatMessage({ id: 'segment.saved' })}>
        {shelf.map((shelved) => (
          <ShelfRow
            key={shelved.row.id}
            shelved={shelved}
            isChosen={chosen.saved?.id === shelved.row.id}
            isModified={chosen.saved?.id === shelved.row.id && chosen.isModified}
            onChoose={() => choose(shelved.row.id)}
            onRename={(name) => acts.rename(shelved.row, name)}
            onMove={(home) => void acts.move(shelved.row, home)}
            onDelete={() => remove(shelved.row)}
          />
        ))}
      </ul>
      {going === null ? null : (
        <Confirm
          title={
            <FormattedMessage id="segment.delete.title" values={{ name: going.fields.name }} />
          }
          confirm={<FormattedMessage id="action.delete" />}
          isDangerous
          onCancel={() => setGoing(null)}
          onConfirm={() => {
            setGoing(null);
            void acts.remove(going);
          }}
        >
          <FormattedMessage
            id="segment.delete.needed"
            values={{ names: intl.formatList(acts.madeOf(going)) }}
          />
        </Confirm>
      )}
    </>
  );
}
