// What the peers are told of a leaflet: `PEER.mjs ORDER.json`, written by the bench.

import { readFileSync, writeFileSync } from 'node:fs';

export const order = JSON.parse(readFileSync(process.argv[2], 'utf8'));
export const points = (millimetres) => (millimetres * 72) / 25.4;
export const started = performance.now();

export function report(bytes) {
  writeFileSync(order.into, bytes);
  process.stdout.write(
    JSON.stringify({
      rows: order.pages.length,
      milliseconds: performance.now() - started,
      megabytes: process.resourceUsage().maxRSS / 1_024,
    }),
  );
}
