/** One font file, away from the page; what it costs ends with this Worker. */
addEventListener('message', async ({ data }: MessageEvent<Uint8Array>) => {
  // HarfBuzz starts by itself and takes a while: a message that came before there is a listener would be lost.
  const { judgeFont } = await import('#shared/domain/tracts/fonts/judge-font.ts');
  postMessage(judgeFont(data));
});
