import { createSpotlight } from '@mantine/spotlight';

export const [paletteState, palette] = createSpotlight();
