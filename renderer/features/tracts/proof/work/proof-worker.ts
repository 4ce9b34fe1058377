import { expose, transfer } from 'comlink';
// By its path: the package's own list of exports does not know `?url`.
import coloursUrl from '../../../../../node_modules/lcms-wasm/dist/lcms.wasm?url';
import { openScreen } from '../../press/colour/open-inks.ts';
import profileUrl from '../../press/colour/profile/fogra39l.icc?url';
import { ownFile } from '../../press/own-file.ts';
import { type DrawnProof, drawProof, type ProofSide, type ProofView } from './draw-proof.ts';

/** What the Worker answers; nothing of a leaflet is kept. */
export type ProofWorker = {
  draw(side: ProofSide, view: ProofView): Promise<DrawnProof>;
};

const colours = Promise.all([ownFile(coloursUrl), ownFile(profileUrl)]).then(([wasm, profile]) =>
  openScreen(wasm, profile),
);
// Whoever asks hears of it; nobody else must.
colours.catch(() => undefined);

const worker: ProofWorker = {
  async draw(side, view) {
    const drawn = drawProof(side, view, await colours);
    return transfer(drawn, [drawn.rgba.buffer]);
  },
};

expose(worker);
