import { useIntl } from 'react-intl';
import { uuidv7 } from 'uuidv7';
import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Point } from '#shared/domain/tracts/document/model/measures.ts';
import { useStore } from '../../../office/office.tsx';
import { useNotify } from '../../../ui/notify.tsx';
import { useEditor } from '../session/editor-context.tsx';
import { type PlacedPicture, placePicture } from './place-picture.ts';
import { prepareInWorker } from './prepare/picture-desk.ts';
import { refusalSentence } from './refusal-words.ts';
import { askSheet } from './sheets/ask-sheet.ts';

/** Of several pictures, each lies a little beside the one before. */
const step = 6;

/**
 * Puts files on the page one looks at, around a point in its millimetres, and says of each that was refused why. One
 * picture fills the image frame that is chosen alone.
 */
export function usePlacePictures(): (files: readonly File[], point: Point) => Promise<void> {
  const intl = useIntl();
  const notify = useNotify();
  const store = useStore();
  const { session, state } = useEditor();

  const sayOf = ({ type, isScaledDown, leftOut }: PlacedPicture, name: string) => {
    if (leftOut.length > 0 && type === 'application/pdf') {
      const what = leftOut.length === 1 ? leftOut[0] : 'both';
      notify({
        tone: 'info',
        message: intl.formatMessage({ id: 'tracts.pictures.sheetLeftOut' }, { name, what }),
      });
    } else if (leftOut.length > 0) {
      notify({
        tone: 'info',
        message: intl.formatMessage({ id: 'tracts.pictures.leftOut' }, { name }),
      });
    } else if (isScaledDown) {
      notify({
        tone: 'info',
        message: intl.formatMessage({ id: 'tracts.pictures.scaledDown' }, { name }),
      });
    }
  };

  return async (files, point) => {
    const record = (await store.records('tract')).find(({ id }) => id === session.id);
    if (record === undefined) return;
    const { page, chosen } = state.getState();
    const { tract } = session.read();
    const setup = tract.pages.find(({ id }) => id === page)?.setup;
    if (setup === undefined) return;
    const only = files.length === 1 && chosen.length === 1 ? chosen[0] : undefined;
    const frame = tract.objects.find(({ id }) => id === only);
    const placed: ObjectId[] = [];
    for (const [index, file] of files.entries()) {
      const sheet = await askSheet(file);
      if (!sheet.ok) {
        const message = refusalSentence(intl, sheet.error, file.name);
        notify({ tone: 'problem', message });
        continue;
      }
      if (sheet.value === null) continue;
      const beside = { x: point.x + index * step, y: point.y + index * step };
      const outcome = await placePicture(
        { store, session, prepare: prepareInWorker, newId: uuidv7 },
        {
          file,
          scope: record.scope,
          page: setup,
          sheet: sheet.value,
          place:
            frame?.kind === 'image' && !frame.locked
              ? { kind: 'into', frame }
              : { kind: 'at', page, point: beside },
        },
      );
      if (outcome.ok) {
        placed.push(outcome.value.object);
        sayOf(outcome.value, file.name);
      } else {
        const message = refusalSentence(intl, outcome.error, file.name);
        notify({ tone: 'problem', message });
      }
    }
    if (placed.length > 0) state.getState().setChosen(placed);
  };
}
