import { z } from 'zod';
import { PageSetup } from '../../formats/page-setup.ts';
import { GuideId, OrderKey, PageId } from './ids.ts';

const part = z.number().min(0).max(500);

/** Columns and the baseline grid that objects and lines snap to; millimetres and points. */
export const PageGrid = z
  .object({
    columns: z.int().min(1).max(24),
    gutter: part,
    baseline: z
      .object({ start: part, step: z.number().min(1).max(500) })
      .readonly()
      .nullable(),
  })
  .readonly();
export type PageGrid = z.infer<typeof PageGrid>;

export const plainGrid: PageGrid = { columns: 1, gutter: 5, baseline: null };

/** A face of the leaflet, or a master whose objects every face that names it shows. */
export const Page = z
  .object({
    id: PageId,
    kind: z.enum(['page', 'master']),
    name: z.string().max(200),
    setup: PageSetup,
    grid: PageGrid,
    master: PageId.nullable(),
    order: OrderKey,
    deleted: z.boolean(),
  })
  .readonly();
export type Page = z.infer<typeof Page>;

export const Guide = z
  .object({
    id: GuideId,
    page: PageId,
    axis: z.enum(['x', 'y']),
    at: z.number().min(-5_000).max(5_000),
    deleted: z.boolean(),
  })
  .readonly();
export type Guide = z.infer<typeof Guide>;
