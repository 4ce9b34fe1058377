import { expose, transfer } from 'comlink';
import type { Result } from '#shared/result.ts';
// By its path: the package's own list of exports does not know `?url`.
import subsetterUrl from '../../../../node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import coloursUrl from '../../../../node_modules/lcms-wasm/dist/lcms.wasm?url';
import { openSubsetter } from '../../../paper/pdf/subset.ts';
import profileUrl from './colour/profile/fogra39l.icc?url';
import { ownFile } from './own-file.ts';
import { browserImaging, type DrawDrawing } from './pictures/browser-imaging.ts';
import type { PressFault, PressMaterials, PressOrder, PressProgress } from './press-order.ts';

/** What the page does for the Worker. */
export type PageHelp = { readonly onProgress: PressProgress; readonly drawDrawing: DrawDrawing };

/** What the Worker answers: nothing of a leaflet is kept once it is handed over. */
export type PressWorker = {
  press(
    order: PressOrder,
    materials: PressMaterials,
    page: PageHelp,
  ): Promise<Result<Uint8Array, readonly PressFault[]>>;
};

const subsetter = ownFile(subsetterUrl).then(openSubsetter);
// Whoever orders hears of it; nobody else must.
subsetter.catch(() => undefined);

const worker: PressWorker = {
  async press(order, materials, { onProgress, drawDrawing }) {
    // HarfBuzz starts with a top-level await, during which a Worker loses its messages: so it comes after `expose`.
    const [{ pressPdf }, { openMaterials }, subset] = await Promise.all([
      import('./press-pdf.ts'),
      import('./open-materials.ts'),
      subsetter,
    ]);
    const fonts = openMaterials(order, materials);
    const imaging = browserImaging(drawDrawing);
    const isOfInks = order.look.colour === 'four-inks' || order.look.plate !== undefined;
    const needsProfile = isOfInks || order.look.standard !== 'plain';
    const pressProfile = needsProfile ? await ownFile(profileUrl) : null;
    const toInks = isOfInks && pressProfile ? await inksOf(pressProfile) : null;
    const made = await pressPdf(order, {
      ...{ materials, fonts, subset, imaging, pressProfile, toInks, onProgress },
    });
    if (!made.ok || !(made.value.buffer instanceof ArrayBuffer)) return made;
    return transfer(made, [made.value.buffer]);
  },
};

expose(worker);

async function inksOf(profile: Uint8Array) {
  const { openInks } = await import('./colour/open-inks.ts');
  return openInks(await ownFile(coloursUrl), profile);
}
