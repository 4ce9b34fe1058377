import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { StyleId } from '#shared/domain/tracts/document/model/ids.ts';
import type { StyleSheet } from '#shared/domain/tracts/document/model/style.ts';
import { nearestStyle } from '#shared/domain/tracts/document/uses/nearest.ts';
import { usesOfStyle } from '#shared/domain/tracts/document/uses/uses-of.ts';
import { useEditor } from '../../session/editor-context.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import { useEdit } from '../use-edit.ts';
import { ReplaceDialog } from './replace-dialog.tsx';

type Named = StyleSheet & { readonly label: string };
type Props = {
  readonly label: string;
  readonly style: Named | undefined;
  /** Of its kind, itself among them. */
  readonly sheets: readonly Named[];
};

/** A style that no text wears goes at once; else it is asked what takes its place. */
export function DeleteStyle({ label, style, sheets }: Props) {
  const edit = useEdit();
  const { session } = useEditor();
  const [asks, setAsks] = useState(false);
  const others = sheets.filter(({ id }) => id !== style?.id);

  function usesOf({ id }: Named) {
    const { tract } = session.read();
    const texts = session.copy(tract.objects.map((object) => object.id)).stories;
    return usesOfStyle(tract, texts, id);
  }
  function remove({ id }: Named, replacement?: StyleId) {
    const by = replacement === undefined ? {} : { replacement };
    edit({ kind: 'delete-style', style: id, ...by });
  }
  function begin(gone: Named) {
    const { objects, styles } = usesOf(gone);
    if (objects + styles === 0) remove(gone);
    else setAsks(true);
  }
  return (
    <>
      <IconButton
        icon={IconTrash}
        label={label}
        isDisabled={style === undefined}
        onClick={() => style && begin(style)}
      />
      {asks && style ? (
        <ReplaceDialog
          what="style"
          name={style.label}
          uses={usesOf(style)}
          choices={others}
          first={nearestStyle(style, others)?.id ?? null}
          onDelete={(replacement) => remove(style, replacement)}
          onClose={() => setAsks(false)}
        />
      ) : null}
    </>
  );
}
