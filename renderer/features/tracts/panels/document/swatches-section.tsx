import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { SwatchId } from '#shared/domain/tracts/story.ts';
import { IconButton } from '../fields/icon-button.tsx';
import { useSwatches } from '../look/use-swatches.ts';
import sectionStyles from '../section.module.css';
import { Section } from '../section.tsx';
import { type Problem, useEdit } from '../use-edit.ts';
import styles from './lists.module.css';
import { SwatchEditor } from './swatch-editor.tsx';

/** The colours of the leaflet, the section's own among them; one is open at a time. */
export function SwatchesSection() {
  const intl = useIntl();
  const edit = useEdit();
  const swatches = useSwatches();
  const [open, setOpen] = useState<SwatchId | null>(null);
  const [problem, setProblem] = useState<Problem>(null);

  function add() {
    const swatch = SwatchId.parse(crypto.randomUUID());
    const name = intl.formatMessage(
      { id: 'tracts.panels.swatch.new' },
      { count: swatches.length + 1 },
    );
    const cmyk = swatches.find(({ id }) => id === open)?.cmyk ?? middleGrey;
    const refused = edit({ kind: 'put-swatch', swatch, name, cmyk, spot: null });
    setProblem(refused);
    if (refused === null) setOpen(swatch);
  }
  return (
    <Section
      title="tracts.panels.swatches"
      actions={
        <IconButton
          icon={IconPlus}
          label={intl.formatMessage({ id: 'tracts.panels.swatch.add' })}
          onClick={add}
        />
      }
    >
      <ul className={styles.list}>
        {swatches.map((swatch) => (
          <li key={swatch.id}>
            <button
              type="button"
              className={styles.name}
              aria-expanded={swatch.id === open}
              onClick={() => setOpen(swatch.id === open ? null : swatch.id)}
            >
              <span className={styles.chip} style={{ backgroundColor: swatch.hex }} />
              {swatch.label}
            </button>
            {swatch.id === open ? (
              <SwatchEditor swatch={swatch} onDeleted={() => setOpen(null)} />
            ) : null}
          </li>
        ))}
      </ul>
      {problem === null ? null : (
        <p className={sectionStyles.problem} role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
}

const middleGrey = { cyan: 0, magenta: 0, yellow: 0, black: 50 };
