import {
  IconChevronDown,
  IconChevronRight,
  IconEye,
  IconEyeOff,
  IconLock,
  IconLockOpen,
} from '@tabler/icons-react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useIntl } from 'react-intl';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { LayerIcon } from './layer-icon.tsx';
import { layerKey } from './layer-keys.ts';
import type { LayerRow as Row } from './layer-rows.ts';
import { LayerToggle } from './layer-toggle.tsx';
import styles from './layers.module.css';
import { RenameLayer } from './rename-layer.tsx';
import type { LayerActs } from './use-layer-acts.ts';
import { useLayerName } from './use-layer-name.ts';

type Props = {
  readonly row: Row;
  readonly index: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isCarried: boolean;
  /** A group into which what is carried would go. */
  readonly isTaking: boolean;
  /** `indent` in rem. */
  readonly place: { readonly top: number; readonly height: number; readonly indent: number };
  readonly acts: LayerActs;
  readonly onTake: (event: PointerEvent<HTMLElement>, id: ObjectId) => void;
  /** Rows that can be seen at once. */
  readonly page: number;
};

export function LayerRow({ row, index, acts, isActive, isChosen, place, ...drag }: Props) {
  const intl = useIntl();
  const name = useLayerName()(row.object);
  const { id, locked, hidden } = row.object;

  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.target !== event.currentTarget) return;
    const { key, altKey: alt, shiftKey: shift } = event;
    const ctrl = event.ctrlKey || event.metaKey;
    const standing = { ...acts.draggedWith(id), rows: acts.rows, at: index, page: drag.page };
    const act = ctrl ? null : layerKey({ key, alt, shift }, standing);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    acts.do(id, act);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that lie where they are scrolled to are no table.
    <div
      role="row"
      className={styles.row}
      style={{ top: place.top, blockSize: place.height, paddingInlineStart: `${place.indent}rem` }}
      tabIndex={isActive ? 0 : -1}
      aria-label={name}
      aria-level={row.depth + 1}
      aria-posinset={row.place}
      aria-setsize={row.count}
      aria-selected={isChosen}
      {...(row.isOpen === null ? {} : { 'aria-expanded': row.isOpen })}
      data-layer={id}
      data-hidden={hidden}
      data-carried={drag.isCarried}
      data-taking={drag.isTaking}
      onFocus={() => acts.activate(id)}
      onKeyDown={press}
    >
      {/* biome-ignore lint/a11y: rows that lie where they are scrolled to are no table, and the keys are the row’s. */}
      <span role="gridcell" className={styles.cell}>
        {row.isOpen === null ? (
          <span className={styles.fold} />
        ) : (
          <button
            type="button"
            tabIndex={-1}
            className={styles.fold}
            aria-label={intl.formatMessage(
              { id: row.isOpen ? 'tracts.panels.layer.close' : 'tracts.panels.layer.open' },
              { name },
            )}
            onClick={() => acts.fold(id, !row.isOpen)}
          >
            {row.isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          </button>
        )}
        <LayerIcon object={row.object} />
        {acts.renaming === id ? (
          <RenameLayer
            name={row.object.name}
            placeholder={name}
            onDone={(wanted) => {
              acts.rename(null);
              if (wanted !== null) acts.set(id, { name: wanted });
            }}
            onLeft={() => acts.stay(id)}
          />
        ) : (
          // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the keys are the row's.
          <span
            className={styles.name}
            onPointerDown={(event) => drag.onTake(event, id)}
            onClick={({ shiftKey, ctrlKey, metaKey }) =>
              acts.click(id, { shift: shiftKey, ctrl: ctrlKey || metaKey })
            }
            onDoubleClick={() => acts.rename(id)}
          >
            {name}
          </span>
        )}
      </span>
      <LayerToggle
        icon={locked ? IconLock : IconLockOpen}
        label={intl.formatMessage({ id: 'tracts.panels.layer.lock' }, { name })}
        isOn={locked}
        isReached={isActive}
        onClick={() => acts.set(id, { locked: !locked })}
      />
      <LayerToggle
        icon={hidden ? IconEyeOff : IconEye}
        label={intl.formatMessage({ id: 'tracts.panels.layer.hide' }, { name })}
        isOn={hidden}
        isReached={isActive}
        onClick={() => acts.set(id, { hidden: !hidden })}
      />
    </div>
  );
}
