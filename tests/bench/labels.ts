import { fileURLToPath } from 'node:url';
import { median, publish } from './support/figure.ts';
import { measureChild } from './support/measured-child.ts';
import { installPeers } from './support/peers.ts';
import { say } from './support/say.ts';

const ourPress = new URL('./support/labels-child.ts', import.meta.url);
const pdfmake = new URL('./peers/pdfmake-peer.mjs', import.meta.url);
const count = 5_000;
const rounds = 3;
const font = (file: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/source-sans-3/${file}`));

installPeers();
const runs = Array.from({ length: rounds }, (_, round) => {
  say(`Round ${round + 1} of ${rounds}: ${count} labels…`);
  return {
    ours: measureChild(ourPress, [String(count)]),
    peer: measureChild(pdfmake, [
      String(count),
      font('400Regular/SourceSans3_400Regular.ttf'),
      font('600SemiBold/SourceSans3_600SemiBold.ttf'),
    ]),
  };
});
const figure = { bench: 'labels', peerName: 'pdfmake, the same words and fonts' } as const;
publish({
  ...figure,
  case: `${count} labels to PDF, fonts loaded and subset`,
  ours: median(runs.map(({ ours }) => ours.milliseconds)),
  peer: median(runs.map(({ peer }) => peer.milliseconds)),
  unit: 'ms',
  lowerIsBetter: true,
});
publish({
  ...figure,
  case: `${count} labels to PDF, most memory of the process`,
  ours: median(runs.map(({ ours }) => ours.megabytes)),
  peer: median(runs.map(({ peer }) => peer.megabytes)),
  unit: 'MB',
  lowerIsBetter: true,
});
