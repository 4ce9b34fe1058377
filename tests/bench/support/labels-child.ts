// Sets so many addresses on labels the way the product does: `labels-child.ts COUNT`.

import { presetSheet } from '#shared/domain/paper/label-presets.ts';
import { compose } from '../../../renderer/paper/compose/compose.ts';
import { aPress } from '../../documents/support/a-press.ts';
import { reportMeasured } from './measured-child.ts';

const count = Number(process.argv[2]);
const labels = Array.from({ length: count }, (_, at) => ({
  about: `${at}`,
  lines: [
    `Mme Zoé AUBÉPINE-LEFÈVRE ${at}`,
    'Appartement 12, 3e étage',
    `${1 + (at % 120)} rue des Tilleuls`,
    `${35000 + (at % 900)} SAINT-AUBIN-DU-CORMIER`,
  ],
}));

const started = performance.now();
const press = await aPress();
const { pages } = await compose(
  press,
  {
    kind: 'labels',
    language: 'fr',
    title: 'Étiquettes',
    labels,
    sheet: presetSheet('avery-l7160'),
    startAt: 1,
    offset: { x: 0, y: 0 },
    outlines: 'none',
    largest: 10,
  },
  () => undefined,
);
if (pages < count / 21) throw new Error('Some labels are missing');
reportMeasured(count, started);
