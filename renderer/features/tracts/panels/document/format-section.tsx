import { useIntl } from 'react-intl';
import { FormatId, formats } from '#shared/domain/tracts/formats/format.ts';
import { foldsOf } from '#shared/domain/tracts/formats/panel.ts';
import { useTract } from '../../session/editor-context.tsx';
import { commonValue } from '../common-value.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { NumberField } from '../fields/number-field.tsx';
import { useNumberWords } from '../fields/use-number-words.ts';
import styles from '../section.module.css';
import { Section } from '../section.tsx';
import { useEdit } from '../use-edit.ts';
import { GridSection } from './grid-section.tsx';
import { inFormat, orientationOf, resized, setUpAll } from './page-setups.ts';

/** Smaller or larger, and it is not a page that one prints. */
const sideLimits = { least: 20, most: 2_000 };

const edges = ['top', 'bottom', 'left', 'right'] as const;

/** Of all pages at once: size, bleed, margins. */
export function FormatSection() {
  const intl = useIntl();
  const tract = useTract();
  const edit = useEdit();
  const words = useNumberWords();
  const setups = tract.pages.map(({ setup }) => setup);
  const [first] = setups;
  if (!first) return null;
  const { format } = tract.meta;
  const orientation = orientationOf(first);
  const known = formats.find(({ id }) => id === format);
  const say = (id: 'format' | 'orientation' | 'bleed' | 'width' | 'height') =>
    intl.formatMessage({ id: `tracts.panels.${id}` });
  const folds = [...new Set(setups.flatMap(({ panels }) => foldsOf(panels)))].sort((a, b) => a - b);

  return (
    <>
      <Section title="tracts.panels.document">
        <ChoiceField
          isWhole
          label={say('format')}
          value={format}
          choices={FormatId.options.map((id) => ({
            value: id,
            label: intl.formatMessage({ id: `tracts.format.${id}` }),
          }))}
          onChoose={(id) =>
            id === 'custom'
              ? edit({ kind: 'set-document', properties: { format: 'custom' } })
              : edit(...inFormat(tract, id, orientation))
          }
        />
        <ChoiceField
          isWhole
          label={say('orientation')}
          isDisabled={known?.orientations.length === 1}
          value={orientation}
          choices={(['portrait', 'landscape'] as const).map((value) => ({
            value,
            label: intl.formatMessage({ id: `tracts.panels.orientation.${value}` }),
          }))}
          onChoose={(wanted) =>
            wanted === orientation
              ? null
              : edit(
                  ...setUpAll(tract, (setup) =>
                    resized(setup, { width: setup.height, height: setup.width }),
                  ),
                )
          }
        />
        {(['width', 'height'] as const).map((side) => (
          <NumberField
            key={side}
            label={say(side)}
            short={intl.formatMessage({ id: `tracts.panels.${side}.short` })}
            unit="mm"
            least={sideLimits.least}
            most={sideLimits.most}
            isDisabled={format !== 'custom'}
            value={commonValue(setups, (setup) => setup[side])}
            onCommit={(value) =>
              edit(
                ...setUpAll(tract, (setup) => resized(setup, { ...sizeOf(setup), [side]: value })),
              )
            }
          />
        ))}
        <NumberField
          isWhole
          label={say('bleed')}
          unit="mm"
          least={0}
          most={50}
          value={commonValue(setups, ({ bleed }) => bleed)}
          onCommit={(bleed) => edit(...setUpAll(tract, (setup) => ({ ...setup, bleed })))}
        />
        {edges.map((edge) => (
          <NumberField
            key={edge}
            isStacked
            label={intl.formatMessage({ id: `tracts.panels.margin.${edge}` })}
            unit="mm"
            least={0}
            most={500}
            value={commonValue(setups, ({ margins }) => margins[edge])}
            onCommit={(value) =>
              edit(
                ...setUpAll(tract, (setup) => ({
                  ...setup,
                  margins: { ...setup.margins, [edge]: value },
                })),
              )
            }
          />
        ))}
        {folds.length === 0 ? null : (
          <p className={styles.note}>
            {intl.formatMessage(
              { id: 'tracts.panels.folds' },
              { places: intl.formatList(folds.map((fold) => words.say(fold, 'mm'))) },
            )}
          </p>
        )}
      </Section>
      <GridSection />
    </>
  );
}

const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width,
  height,
});
