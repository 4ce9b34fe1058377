import { useIntl } from 'react-intl';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import { siblings } from '#shared/domain/tracts/document/read/painted-objects.ts';
import { useEditorState, useTract } from '../../session/editor-context.tsx';
import { LayerRow } from './layer-row.tsx';
import styles from './layers.module.css';

/** What lies on the page, from front to back, groups with what is in them. */
export function LayersPanel() {
  const intl = useIntl();
  const page = useEditorState((state) => state.page);
  const { objects } = useTract();
  const isEmpty = objects.every((object) => object.page !== page);
  return (
    <div className={styles.panel}>
      <p className={styles.note}>
        {intl.formatMessage({
          id: isEmpty ? 'tracts.panels.layers.none' : 'tracts.panels.layers.hint',
        })}
      </p>
      <Layers group={null} label={intl.formatMessage({ id: 'tracts.panels.layers' })} />
    </div>
  );
}

type Props = { readonly group: ObjectId | null; readonly label: string };

function Layers({ group, label }: Props) {
  const tract = useTract();
  const page = useEditorState((state) => state.page);
  const layers = siblings(tract, page, group).toReversed();
  if (layers.length === 0) return null;
  return (
    <ul className={group === null ? styles.layers : styles.inside} aria-label={label}>
      {layers.map((object) => (
        <li key={object.id}>
          <LayerRow object={object} />
          {object.kind === 'group' ? <Layers group={object.id} label={object.name} /> : null}
        </li>
      ))}
    </ul>
  );
}
