import { colorString } from 'pdf-lib';

/** Parts of 1. */
export type Rgb = { readonly red: number; readonly green: number; readonly blue: number };
export type Paint =
  | { readonly kind: 'none' }
  | { readonly kind: 'colour'; readonly rgb: Rgb; readonly alpha: number }
  | { readonly kind: 'gradient'; readonly id: string };

/** Null for what only a browser understands. */
export function readPaint(text: string | undefined, current: string | undefined): Paint | null {
  const value = (text ?? '').trim();
  if (value === 'none' || value === 'transparent') return { kind: 'none' };
  const [, id] = /^url\(\s*["']?#([\w.:-]+)["']?\s*\)/u.exec(value) ?? [];
  if (id !== undefined) return { kind: 'gradient', id };
  const colour = readColour(value === 'currentColor' ? (current ?? 'black') : value);
  return colour && { kind: 'colour', ...colour };
}

export function readColour(text: string): { readonly rgb: Rgb; readonly alpha: number } | null {
  try {
    const { rgb, alpha = 1 } = colorString(text);
    if (rgb.type !== 'RGB') return null;
    return { rgb: { red: rgb.red, green: rgb.green, blue: rgb.blue }, alpha };
  } catch {
    return null;
  }
}
