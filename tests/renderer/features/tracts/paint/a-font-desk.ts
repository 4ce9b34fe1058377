import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createFontDesk,
  type FontDesk,
} from '../../../../../renderer/features/tracts/paint/fonts/font-desk.ts';
import { fontFileOf } from '../../../../../renderer/fonts/read-font-file.ts';

/** The real fonts, from where the packages lie: here nothing serves the application's files. */
export const aFontDesk = (): FontDesk =>
  createFontDesk(async (id) => {
    const file = fontFileOf(id);
    return file === null ? null : new Uint8Array(await readFile(join(process.cwd(), file)));
  });
