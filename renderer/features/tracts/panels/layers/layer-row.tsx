import { IconEye, IconEyeOff, IconLock, IconLockOpen } from '@tabler/icons-react';
import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { useEditor, useEditorState } from '../../session/editor-context.tsx';
import { IconButton } from '../fields/icon-button.tsx';
import { useEdit } from '../use-edit.ts';
import styles from './layers.module.css';
import { RenameLayer } from './rename-layer.tsx';
import { useLayerName } from './use-layer-name.ts';

type Props = { readonly object: TractObject };

/** A click chooses, with Shift or Ctrl it adds; F2 renames, Alt and an arrow move it forward or back. */
export function LayerRow({ object }: Props) {
  const intl = useIntl();
  const edit = useEdit();
  const { state } = useEditor();
  const chosen = useEditorState((now) => now.chosen);
  const name = useLayerName()(object);
  const [isRenaming, setRenaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const hasMoved = useRef(false);
  const { id, locked, hidden } = object;
  const isChosen = chosen.includes(id);

  // A row that moves within the list loses the focus.
  useLayoutEffect(() => {
    if (hasMoved.current) button.current?.focus();
    hasMoved.current = false;
  });

  function choose({ shiftKey, ctrlKey, metaKey }: MouseEvent | KeyboardEvent) {
    const adds = shiftKey || ctrlKey || metaKey;
    const others = chosen.filter((one) => one !== id);
    if (!adds) state.getState().setChosen([id]);
    else state.getState().setChosen(isChosen ? others : [...others, id]);
  }
  function press(event: KeyboardEvent) {
    const to = { ArrowUp: 'forward', ArrowDown: 'backward' } as const;
    if (event.key === 'F2') setRenaming(true);
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      hasMoved.current = true;
      edit({ kind: 'reorder', objects: [id], to: to[event.key] });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  const set = (properties: { readonly locked?: boolean; readonly hidden?: boolean }) =>
    edit({ kind: 'set', objects: [id], properties });

  return (
    <div className={styles.row} data-chosen={isChosen} data-hidden={hidden}>
      {isRenaming ? (
        <RenameLayer
          name={object.name}
          placeholder={name}
          onDone={(wanted) => {
            setRenaming(false);
            if (wanted !== null) edit({ kind: 'set', objects: [id], properties: { name: wanted } });
          }}
        />
      ) : (
        <button
          ref={button}
          type="button"
          className={styles.name}
          aria-pressed={isChosen}
          onClick={choose}
          onDoubleClick={() => setRenaming(true)}
          onKeyDown={press}
        >
          {name}
        </button>
      )}
      <IconButton
        icon={locked ? IconLock : IconLockOpen}
        label={intl.formatMessage({ id: 'tracts.panels.layer.lock' }, { name })}
        isOn={locked}
        onClick={() => set({ locked: !locked })}
      />
      <IconButton
        icon={hidden ? IconEyeOff : IconEye}
        label={intl.formatMessage({ id: 'tracts.panels.layer.hide' }, { name })}
        isOn={hidden}
        onClick={() => set({ hidden: !hidden })}
      />
    </div>
  );
}
