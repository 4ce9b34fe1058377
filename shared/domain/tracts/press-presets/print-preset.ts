import { z } from 'zod';
import { unreachable } from '../../../result.ts';
import type { CopierChoice, Face } from './copier-choice.ts';
import { suited } from './first-copier-choice.ts';
import { PrintSettings } from './print-settings.ts';

/**
 * A way of printing that a section keeps under a name, for all its offices: what it does with its leaflets is the same
 * wherever it is done. What is true of one copier (where it prints beside) stays with the computer beside it.
 */
export const PrintPresetFields = z.object({
  name: z.string().trim().min(1).max(80),
  settings: PrintSettings,
});
export type PrintPresetFields = z.infer<typeof PrintPresetFields>;

/** As this leaflet can have it. */
export function settingsFor(pages: readonly Face[], settings: PrintSettings): PrintSettings {
  return { ...settings, copier: suited(pages, settings.copier) };
}

/** Only what the chosen preset asks for: another size of picture changes nothing of a way to use the copier. */
export function isSameWay(a: PrintSettings, b: PrintSettings): boolean {
  return a.preset === b.preset && JSON.stringify(asked(a)) === JSON.stringify(asked(b));
}

function asked(settings: PrintSettings): readonly unknown[] {
  const { copies, spare, guide, around, dots, format, longest, copier } = settings;
  switch (settings.preset) {
    case 'copier':
      return [copies, spare, guide, ...inOrder(copier)];
    case 'print-shop':
    case 'print-shop-inks':
      return [around];
    case 'message':
      return [dots];
    case 'picture':
      return [format, longest];
    default:
      return unreachable(settings.preset);
  }
}

const inOrder = ({ paper, sides, turning, leafing, way, between, gutter }: CopierChoice) =>
  [paper, sides, turning, leafing, way, between, gutter] as const;
