import { Button } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { nearestSwatch } from '#shared/domain/tracts/document/uses/nearest.ts';
import { usesOfSwatch } from '#shared/domain/tracts/document/uses/uses-of.ts';
import type { SwatchId } from '#shared/domain/tracts/story.ts';
import { useTract } from '../../session/editor-context.tsx';
import styles from '../document/lists.module.css';
import { type ShownSwatch, useSwatches } from '../look/use-swatches.ts';
import { useEdit } from '../use-edit.ts';
import { ReplaceDialog } from './replace-dialog.tsx';

type Props = { readonly swatch: ShownSwatch; readonly onDeleted: () => void };

/** A colour that nothing wears goes at once; else it is asked what takes its place. */
export function DeleteSwatch({ swatch, onDeleted }: Props) {
  const edit = useEdit();
  const tract = useTract();
  const others = useSwatches().filter(({ id }) => id !== swatch.id);
  const [asks, setAsks] = useState(false);
  const uses = usesOfSwatch(tract, swatch.id);
  const remove = (replacement?: SwatchId) => {
    const by = replacement === undefined ? {} : { replacement };
    if (edit({ kind: 'delete-swatch', swatch: swatch.id, ...by }) === null) onDeleted();
  };
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        className={styles.whole ?? ''}
        onClick={() => (uses.objects + uses.styles === 0 ? remove() : setAsks(true))}
      >
        <FormattedMessage id="tracts.panels.swatch.delete" />
      </Button>
      {asks ? (
        <ReplaceDialog
          what="swatch"
          name={swatch.label}
          uses={uses}
          choices={others}
          first={nearestSwatch(swatch, others)?.id ?? null}
          onDelete={remove}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </>
  );
}
