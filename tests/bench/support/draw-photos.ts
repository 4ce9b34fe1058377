import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Office } from '../../e2e/harness/office.ts';

type Wanted = {
  readonly count: number;
  readonly folder: string;
  readonly pixels: { readonly width: number; readonly height: number };
};

/** Real JPEGs of many small colours, as heavy as photographs, each another one. */
export async function drawPhotos(office: Office, { count, folder, pixels }: Wanted): Promise<void> {
  for (let seed = 0; seed < count; seed += 1) {
    const base64 = await office.page.evaluate(draw, { seed, ...pixels });
    writeFileSync(join(folder, `${String(seed).padStart(3, '0')}.jpg`), base64, 'base64');
  }
}

/** Runs in the window. */
function draw({ seed, width, height }: { seed: number; width: number; height: number }): string {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('There is no pen');
  for (let spot = 0; spot < 4_000; spot += 1) {
    const at = seed * 7_919 + spot * 104_729;
    pen.fillStyle = `hsl(${at % 360} 60% ${30 + (at % 45)}%)`;
    pen.fillRect((at * 13) % width, (at * 29) % height, 20 + (at % 90), 20 + (at % 70));
  }
  return canvas.toDataURL('image/jpeg', 0.85).replace(/^.*,/u, '');
}
