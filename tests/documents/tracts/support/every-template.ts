import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IsoDate } from '#shared/domain/dates.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { firstCopierChoice } from '#shared/domain/tracts/press-presets/first-copier-choice.ts';
import { type PresetId, presetIds } from '#shared/domain/tracts/press-presets/presets.ts';
import { plainFacts, type SectionFacts } from '#shared/domain/tracts/templates/section-facts.ts';
import { templates } from '#shared/domain/tracts/templates/templates.ts';
import { noImaging } from '../../../../renderer/features/tracts/press/pictures/imaging.ts';
import type { PressOrder } from '../../../../renderer/features/tracts/press/press-order.ts';
import { printOrder } from '../../../../renderer/features/tracts/print/print-order.ts';
import { aPng } from '../../../builders/a-picture-file.ts';
import { started } from '../../../shared/domain/tracts/templates/support.ts';
import { pressTract } from './press-tract.ts';

const logo = 'a'.repeat(64);
const [width, height, grey] = [300, 200, 120];

export const ours: SectionFacts = {
  ...plainFacts,
  name: 'Ensemble pour Villeneuve',
  place: 'Villeneuve-sur-Lot',
  address: '12, rue des Lilas, 47300 Villeneuve-sur-Lot',
  phone: '05 53 00 00 00',
  email: 'bonjour@ensemble-villeneuve.fr',
  web: 'ensemble-villeneuve.fr',
  logo: { blob: logo, pixels: { width, height } },
};

const rows = Buffer.alloc(height * (width + 1), grey);
for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
const pictures = new Map([[logo, aPng({ width, height, pixels: rows })]]);
/** As a browser unpacks it. */
const rgba = new Uint8Array(width * height * 4).map((_, at) => (at % 4 === 3 ? 255 : grey));
const imaging = { ...noImaging, decode: async () => ({ width, height, rgba }) };

export type PressedFile = {
  readonly name: string;
  readonly template: string;
  readonly preset: PresetId;
  readonly order: PressOrder;
  readonly path: string;
};

/** What the window « Imprimer ou envoyer » orders before anybody changes anything. */
export function presetOrder(tract: Tract, preset: PresetId): PressOrder {
  const setups = tract.pages.map(({ setup }) => setup);
  const copier = firstCopierChoice(setups, null);
  const untouched = { preset, copier, copies: 500, offsets: {}, page: null, others: null };
  const order = printOrder(
    tract,
    { ...untouched, around: 'marks', dots: 150 },
    { name: tract.meta.title, today: IsoDate.parse('2026-11-23') },
  );
  if (!order.ok) throw new Error(JSON.stringify(order.error));
  return order.value.press;
}

/** On the disk, where other programs read it. */
export async function pressInto(path: string, order: PressOrder): Promise<string> {
  const made = await pressTract(order, pictures, imaging);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  writeFileSync(path, made.value);
  return path;
}

export const templateTract = (id: string, facts = ours): Tract => started(id, facts).tract;

/** Every template that the application brings, in every preset: each once, for all who read them. */
export async function pressEverything(folder: string): Promise<readonly PressedFile[]> {
  const files: PressedFile[] = [];
  for (const { id: template } of templates) {
    for (const preset of presetIds) {
      const order = presetOrder(templateTract(template), preset);
      const name = `${template} ${preset}`;
      const path = await pressInto(join(folder, `${template}-${preset}.pdf`), order);
      files.push({ name, template, preset, order, path });
    }
  }
  return files;
}
