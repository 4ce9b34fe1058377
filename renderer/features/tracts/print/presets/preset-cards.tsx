import { FormattedMessage } from 'react-intl';
import type { ScopeId } from '#shared/domain/scope.ts';
import type { Page } from '#shared/domain/tracts/document/model/page.ts';
import { presetIds } from '#shared/domain/tracts/press-presets/presets.ts';
import { settingsFor } from '#shared/domain/tracts/press-presets/print-preset.ts';
import { useRecords } from '../../../../office/use-records.ts';
import { useTractSections } from '../../../../office/use-sections.ts';
import styles from '../print.module.css';
import type { PrintForm } from '../print-draft.ts';
import { KeepPreset } from './keep-preset.tsx';
import { OwnPresetCard } from './own-preset-card.tsx';
import { PresetCard } from './preset-card.tsx';
import { presetIcons } from './preset-icons.ts';
import cards from './presets.module.css';

type Props = {
  readonly form: PrintForm;
  readonly pages: readonly Page[];
  readonly scope: ScopeId;
};

/** What one wants to do with the leaflet, in the words of who does it; after ours, what the section keeps. */
export function PresetCards({ form, pages, scope }: Props) {
  const { draft, change } = form;
  const kept = useRecords('print-preset')?.filter((preset) => preset.scope === scope) ?? [];
  const mayWrite = useTractSections()?.some((section) => section.scope === scope) ?? false;
  // One that another office deleted is none any more.
  const own = kept.find(({ id }) => id === draft.own) ?? null;
  return (
    <fieldset className={styles.group}>
      <legend className={`${styles.legend} ${cards.question}`}>
        <FormattedMessage id="tracts.print.presets" />
      </legend>
      <div className={cards.cards}>
        {presetIds.map((id) => (
          <PresetCard
            key={id}
            id={id}
            icon={presetIcons[id]}
            name={<FormattedMessage id={`tracts.print.preset.${id}`} />}
            help={<FormattedMessage id={`tracts.print.preset.${id}.help`} />}
            isChosen={own === null && id === draft.preset}
            onChoose={() => change({ preset: id, own: null })}
          />
        ))}
        {kept
          .toSorted((a, b) => (a.id < b.id ? -1 : 1))
          .map((preset) => (
            <OwnPresetCard
              key={preset.id}
              preset={preset}
              draft={draft}
              isChosen={preset === own}
              mayWrite={mayWrite}
              settings={settingsFor(
                pages.map(({ setup }) => setup),
                preset.fields.settings,
              )}
              onChoose={(settings) => change({ ...settings, own: preset.id })}
            />
          ))}
      </div>
      {mayWrite ? (
        <KeepPreset draft={draft} scope={scope} onKept={(id) => change({ own: id })} />
      ) : null}
    </fieldset>
  );
}
