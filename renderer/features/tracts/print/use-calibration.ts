import { useIntl } from 'react-intl';
import { suggestedName } from '#shared/domain/export/people/suggested-name.ts';
import {
  calibrationMm,
  calibrationSheet,
} from '#shared/domain/tracts/press-presets/calibration-sheet.ts';
import { todayHere } from '../../../office/today.ts';
import { plainLook } from '../press/press-order.ts';
import type { PrintOrder } from './laid-order.ts';
import type { usePressed } from './use-pressed.ts';
import type { Send } from './use-send.ts';

/** The page that shows where the copier really prints, of the very sheet that is printed next. */
export function useCalibration(
  order: PrintOrder | null,
  press: ReturnType<typeof usePressed>['press'],
  send: Send,
): (what: 'save' | 'print') => Promise<void> {
  const intl = useIntl();
  return async (what) => {
    const size = order?.laid?.sheets[0]?.size;
    if (size === undefined) return;
    const words = (face: 'front' | 'back') =>
      intl.formatMessage(
        { id: 'tracts.print.calibration.page' },
        { face, expected: calibrationMm.fromEdge, ruler: calibrationMm.ruler },
      );
    const title = intl.formatMessage({ id: 'tracts.print.calibration.title' });
    const tract = calibrationSheet(size, { front: words('front'), back: words('back') });
    const fileName = suggestedName(title, todayHere(), 'pdf');
    const made = await press({
      ...{ tract, pages: tract.pages.map(({ id }) => id), sheets: null, look: plainLook },
      ...{ title, fileName, printedOn: todayHere() },
      language: intl.locale === 'fr' ? 'fr' : 'en',
    });
    const pdf = made?.ok ? made.value : null;
    if (what === 'save') await send.save(fileName, async () => pdf);
    else if (pdf !== null) await send.print(title, pdf, null);
  };
}
