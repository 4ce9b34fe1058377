import {
  type Coverage,
  coverage,
  type DrawnPlate,
  totalInk,
} from '#shared/domain/tracts/proof/coverage.ts';
import { heatColour } from '#shared/domain/tracts/proof/heat.ts';
import { asGrey, mixedInks, type StandIns } from '#shared/domain/tracts/proof/mix-inks.ts';
import { type ProofPaper, paperFacts, seenOn } from '#shared/domain/tracts/proof/papers.ts';
import { plateKey } from '#shared/domain/tracts/proof/plate.ts';
import type { DotBox } from '#shared/domain/tracts/proof/proof-dots.ts';
import { unreachable } from '#shared/result.ts';
import type { ToScreen } from '../../press/colour/open-inks.ts';

/** What is looked at. */
export type ProofView =
  /** Those plates that are shown, by their keys: one alone is grey, several are in their colours. */
  | { readonly kind: 'inks'; readonly shown: readonly string[] }
  | { readonly kind: 'coverage'; readonly limit: number }
  | { readonly kind: 'paper'; readonly paper: ProofPaper };

/** One side with all its plates. */
export type ProofSide = {
  readonly width: number;
  readonly height: number;
  readonly plates: readonly DrawnPlate[];
  readonly standIns: StandIns;
  /** Where pages lie, bleed and all. */
  readonly within: readonly DotBox[];
};

export type DrawnProof = {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  /** Null unless it was asked for. */
  readonly coverage: Coverage | null;
};

export function drawProof(side: ProofSide, view: ProofView, toScreen: ToScreen): DrawnProof {
  const { width, height, plates, standIns } = side;
  const size = { width, height };
  switch (view.kind) {
    case 'inks': {
      const shown = plates.filter(({ ink }) => view.shown.includes(plateKey(ink)));
      const [only] = shown;
      const rgb =
        only && shown.length === 1
          ? asGrey(only)
          : toScreen(mixedInks(orWhite(shown, side), standIns));
      return { ...size, rgba: opaque(rgb), coverage: null };
    }
    case 'paper': {
      const rgb = toScreen(mixedInks(plates, standIns));
      return { ...size, rgba: opaque(onPaper(rgb, view.paper)), coverage: null };
    }
    case 'coverage': {
      const measured = coverage(plates, { width, within: side.within, limit: view.limit });
      return { ...size, rgba: heatMap(side, view.limit), coverage: measured };
    }
    default:
      return unreachable(view);
  }
}

/** No plate at all is bare paper. */
const orWhite = (shown: readonly DrawnPlate[], { width, height }: ProofSide) =>
  shown.length > 0
    ? shown
    : [
        {
          ink: { kind: 'process', ink: 'black' } as const,
          tones: new Uint8Array(width * height),
        },
      ];

function opaque(rgb: Uint8Array): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from] ?? 0;
    rgba[to + 1] = rgb[from + 1] ?? 0;
    rgba[to + 2] = rgb[from + 2] ?? 0;
  }
  return rgba;
}

function onPaper(rgb: Uint8Array, paper: ProofPaper): Uint8Array {
  const tables = seenOn(paperFacts[paper].white);
  return rgb.map((byte, at) => tables[at % 3]?.[byte] ?? byte);
}

/** What lies beside the pages is grey: its marks are on every plate and would be told as too much ink. */
const beside = 216;

function heatMap({ width, plates, within }: ProofSide, limit: number) {
  const totals = totalInk(plates);
  const colours = Array.from({ length: plates.length * 255 + 1 }, (_, total) =>
    // Half a byte of each plate is rounding, as where it is measured.
    heatColour(Math.max(0, ((total - (total > 0 ? plates.length / 2 : 0)) / 255) * 100), limit),
  );
  const rgba = new Uint8ClampedArray(totals.length * 4).fill(beside);
  for (let at = 3; at < rgba.length; at += 4) rgba[at] = 255;
  for (const { left, top, right, bottom } of within) {
    for (let y = top; y < bottom; y += 1) {
      for (let at = y * width + left; at < y * width + right; at += 1) {
        rgba.set(colours[totals[at] ?? 0] ?? [0, 0, 0], at * 4);
      }
    }
  }
  return rgba;
}
