import { firstLabels, LabelSettings } from './print-draft.ts';

/** Millimetres and choices, nothing of anybody: it may lie in clear. */
const place = 'print.labels';

export function keptLabels(): LabelSettings {
  try {
    const read = LabelSettings.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null'));
    return read.success ? read.data : firstLabels;
  } catch {
    // Not JSON: an older version's, or spoiled. One chooses anew.
    return firstLabels;
  }
}

export const keepLabels = (settings: LabelSettings): void =>
  localStorage.setItem(place, JSON.stringify(settings));
