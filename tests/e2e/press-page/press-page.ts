import '../../../renderer/no-eval.ts';
import { openDocument } from '#shared/domain/tracts/document/open-document.ts';
import { readTract } from '#shared/domain/tracts/document/read/read-tract.ts';
import { plainFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { startFromTemplate } from '#shared/domain/tracts/templates/start-from-template.ts';
import { installTrustedTypes } from '../../../renderer/app/trusted-types.ts';
import { createFontDesk } from '../../../renderer/features/tracts/paint/fonts/font-desk.ts';
import { openTractPress } from '../../../renderer/features/tracts/press/open-tract-press.ts';
import {
  type PressLook,
  type PressOrder,
  plainLook,
} from '../../../renderer/features/tracts/press/press-order.ts';
import { aPictureFrame } from '../../builders/a-picture-frame.ts';
import { add, aTract, edit } from '../../builders/a-tract.ts';

/** The real Worker and the browser's own decoders, under the policy of the product: what Playwright calls. */
export type PressPage = typeof pressPage;

installTrustedTypes();

const pictures = new Map<string, Uint8Array>();
const press = openTractPress({
  fonts: createFontDesk(),
  picture: async (sha256) => pictures.get(sha256) ?? null,
});

function templateOrder(id: string): PressOrder {
  const facts = { ...plainFacts, name: 'Ensemble', place: 'Villeneuve' };
  const update = startFromTemplate(id, facts, { title: 'Essai', stamp: 's' });
  const doc = update.ok ? openDocument([update.value]) : update;
  if (!doc.ok) throw new Error(doc.error.kind);
  return orderOf(readTract(doc.value).tract);
}

const orderOf = (tract: PressOrder['tract']): PressOrder => ({
  tract,
  pages: tract.pages.map(({ id }) => id),
  sheets: null,
  look: plainLook,
  title: 'Essai',
  fileName: 'essai.pdf',
  printedOn: null,
  language: 'fr',
});

/** The left half red and see-through, the right half blue. */
async function drawn(type: string): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(300, 200);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.fillStyle = type === 'image/jpeg' ? '#f00' : '#f008';
  pen.fillRect(0, 0, 150, 200);
  pen.fillStyle = '#00f';
  pen.fillRect(150, 0, 150, 200);
  const blob = await canvas.convertToBlob({ type, quality: 1 });
  return new Uint8Array(await blob.arrayBuffer());
}

async function pressPicture(name: string, look: PressLook): Promise<number[]> {
  const doc = aTract();
  edit(doc, add(aPictureFrame(name)));
  const made = await press.pressPdf({ ...orderOf(readTract(doc).tract), look });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return [...made.value];
}

const pressPage = {
  /** Beside it a clock ticks on the page's own thread: its longest silence is the stall. */
  async template(id: string) {
    let last = performance.now();
    let stallMs = 0;
    const clock = setInterval(() => {
      const now = performance.now();
      stallMs = Math.max(stallMs, now - last);
      last = now;
    }, 4);
    let reports = 0;
    const onProgress = () => {
      reports += 1;
    };
    const made = await press.pressPdf(templateOrder(id), { onProgress });
    clearInterval(clock);
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return { bytes: [...made.value], reports, stallMs };
  },

  async picture(type: string): Promise<number[]> {
    const name = 'a'.repeat(64);
    pictures.set(name, await drawn(type));
    return pressPicture(name, plainLook);
  },

  /** A whole letter of a drawing that only the page's own browser draws. */
  async letters(): Promise<number[]> {
    const name = 'b'.repeat(64);
    const text = '<text x="20" y="180" font-size="200" font-family="sans-serif">\u2588</text>';
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" width="300" height="200">${text}</svg>`;
    pictures.set(name, new TextEncoder().encode(drawing));
    return pressPicture(name, plainLook);
  },

  async small(): Promise<number[]> {
    const name = 'c'.repeat(64);
    pictures.set(name, await drawn('image/jpeg'));
    return pressPicture(name, { ...plainLook, pictures: { mostDpi: 50, quality: 0.8 } });
  },

  async stop() {
    const abort = new AbortController();
    const running = press.pressPdf(templateOrder('market-leaflet'), {
      signal: abort.signal,
      onProgress: () => abort.abort(),
    });
    const made = await running;
    const again = await press.pressPdf(templateOrder('market-leaflet'));
    return { first: made.ok ? null : made.error, again: again.ok };
  },
};

Object.assign(globalThis, { pressPage });
