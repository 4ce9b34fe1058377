import { unpackPicture } from './draw-picture.ts';
import type { Answer } from './in-worker.ts';
import type { PictureOrder, Prepared } from './picture-order.ts';
import { preparePicture } from './prepare-picture.ts';

/** One picture, away from the page; what it costs ends with this Worker. */
addEventListener('message', async ({ data }: MessageEvent<PictureOrder>) => {
  const done: Answer<Prepared> = { answer: await preparePicture(data, unpackPicture) };
  postMessage(done);
});
