import { useIntl } from 'react-intl';
import { useEditorState, useTract } from '../../session/editor-context.tsx';
import { LayerList } from './layer-list.tsx';
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
      {/* What was folded on one page is not looked for on another. */}
      {isEmpty ? null : <LayerList key={page} page={page} />}
    </div>
  );
}
