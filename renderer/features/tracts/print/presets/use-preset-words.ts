import { useIntl } from 'react-intl';
import type { PrintSettings } from '#shared/domain/tracts/press-presets/print-settings.ts';
import { unreachable } from '#shared/result.ts';

/** What is kept, in few words: « Copieur du local : A3, feuillets séparés ». */
export function usePresetWords(): (settings: PrintSettings) => string {
  const intl = useIntl();
  return (settings) => {
    const { preset, copier, around, dots, format, longest } = settings;
    const name = intl.formatMessage({ id: `tracts.print.preset.${preset}` });
    const say = (what: string) =>
      intl.formatMessage({ id: 'tracts.print.own.words' }, { name, what });
    switch (preset) {
      case 'copier': {
        const way = intl.formatMessage({ id: `tracts.print.own.way.${copier.way}` });
        return say(`${copier.paper.toUpperCase()}, ${way}`);
      }
      case 'print-shop':
      case 'print-shop-inks':
        return say(intl.formatMessage({ id: `tracts.print.own.around.${around}` }));
      case 'message':
        return say(intl.formatMessage({ id: `tracts.print.own.dots.${dots}` }));
      case 'picture':
        return say(
          intl.formatMessage(
            { id: 'tracts.print.own.picture' },
            { format: format.toUpperCase(), longest },
          ),
        );
      default:
        return unreachable(preset);
    }
  };
}
