import { unpackPicture } from './draw-picture.ts';
import type { PictureOrder } from './picture-order.ts';
import { preparePicture } from './prepare-picture.ts';

/** One picture, away from the page; what it costs ends with this Worker. */
addEventListener('message', async ({ data }: MessageEvent<PictureOrder>) => {
  postMessage(await preparePicture(data, unpackPicture));
});
