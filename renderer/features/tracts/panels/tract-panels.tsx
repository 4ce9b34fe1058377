import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useChosen } from '../session/editor-context.tsx';
import { TipCard } from '../tips/tip-card.tsx';
import { DocumentPanel } from './document/document-panel.tsx';
import { LayersPanel } from './layers/layers-panel.tsx';
import { ObjectPanel } from './object-panel.tsx';
import styles from './tract-panels.module.css';

/** At the right of the page: what is chosen, or the leaflet itself; and its layers. */
export function TractPanels() {
  const intl = useIntl();
  const chosen = useChosen();
  const [shown, setShown] = useState<'settings' | 'layers'>('settings');
  const key = chosen.map(({ id }) => id).join(' ');
  return (
    <aside className={styles.panels} aria-label={intl.formatMessage({ id: 'tracts.panels.title' })}>
      <div className={styles.tabs}>
        <SegmentedControl
          fullWidth
          aria-label={intl.formatMessage({ id: 'tracts.panels.show' })}
          value={shown}
          onChange={(value) => setShown(value === 'layers' ? 'layers' : 'settings')}
          data={(['settings', 'layers'] as const).map((value) => ({
            value,
            label: intl.formatMessage({ id: `tracts.panels.${value}` }),
          }))}
        />
      </div>
      <div className={styles.body}>
        {shown === 'layers' ? <LayersPanel /> : null}
        {/* What was half typed for one object is never set on another. */}
        {shown === 'settings' && chosen.length > 0 ? <ObjectPanel key={key} /> : null}
        {shown === 'settings' && chosen.length === 0 ? <DocumentPanel /> : null}
      </div>
      <TipCard />
    </aside>
  );
}
