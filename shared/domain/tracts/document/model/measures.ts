import { z } from 'zod';

/** Far more than any sheet: what lies beyond is damage, not design. */
const place = z.number().min(-20_000).max(20_000);
const length = z.number().min(0).max(20_000);

export const Point = z.object({ x: place, y: place }).readonly();
export type Point = z.infer<typeof Point>;

export const Size = z.object({ width: length, height: length }).readonly();
export type Size = z.infer<typeof Size>;

/** Degrees clockwise. */
export const Angle = z.number().min(-360).max(360);

const inset = z.number().min(0).max(1_000);
export const Insets = z.object({ top: inset, right: inset, bottom: inset, left: inset }).readonly();
export type Insets = z.infer<typeof Insets>;

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
