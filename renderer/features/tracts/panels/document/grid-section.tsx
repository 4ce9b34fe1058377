import { useIntl } from 'react-intl';
import type { PageGrid } from '#shared/domain/tracts/document/model/page.ts';
import { useTract } from '../../session/editor-context.tsx';
import { commonValue } from '../common-value.ts';
import { NumberField } from '../fields/number-field.tsx';
import { Section } from '../section.tsx';
import { useEdit } from '../use-edit.ts';

/** Of all pages at once: the columns that objects snap to, and the lines that text may stand on. */
export function GridSection() {
  const intl = useIntl();
  const { pages } = useTract();
  const edit = useEdit();
  const grids = pages.map(({ grid }) => grid);
  const say = (part: 'columns' | 'gutter' | 'step' | 'start') =>
    intl.formatMessage({ id: `tracts.panels.grid.${part}` });
  const setAll = (change: (grid: PageGrid) => PageGrid) =>
    edit(
      ...pages.map(({ id, grid }) => ({
        kind: 'set-page' as const,
        page: id,
        properties: { grid: change(grid) },
      })),
    );
  const hasLines = grids.every(({ baseline }) => baseline !== null);

  return (
    <Section title="tracts.panels.grid">
      <NumberField
        isWhole
        label={say('columns')}
        unit="plain"
        least={1}
        most={24}
        value={commonValue(grids, ({ columns }) => columns)}
        onCommit={(columns) => setAll((grid) => ({ ...grid, columns: Math.round(columns) }))}
      />
      <NumberField
        isWhole
        label={say('gutter')}
        unit="mm"
        least={0}
        most={100}
        value={commonValue(grids, ({ gutter }) => gutter)}
        onCommit={(gutter) => setAll((grid) => ({ ...grid, gutter }))}
      />
      <NumberField
        isWhole
        label={say('step')}
        unit="pt"
        least={1}
        most={500}
        emptyShows={intl.formatMessage({ id: 'tracts.panels.grid.none' })}
        value={commonValue(grids, ({ baseline }) => baseline?.step ?? null)}
        onCommit={(step) =>
          setAll((grid) => ({ ...grid, baseline: { start: 0, ...grid.baseline, step } }))
        }
        onEmpty={() => setAll((grid) => ({ ...grid, baseline: null }))}
      />
      {hasLines ? (
        <NumberField
          isWhole
          label={say('start')}
          unit="mm"
          least={0}
          most={500}
          value={commonValue(grids, ({ baseline }) => baseline?.start ?? 0)}
          onCommit={(start) =>
            setAll((grid) => ({ ...grid, baseline: grid.baseline && { ...grid.baseline, start } }))
          }
        />
      ) : null}
    </Section>
  );
}
