import { z } from 'zod';

/** What somebody does who makes a leaflet for the first time, in its order. */
export const guideSteps = ['new', 'template', 'title', 'date', 'picture', 'look', 'after'] as const;

export const GuideStep = z.enum(guideSteps);
export type GuideStep = z.infer<typeof GuideStep>;

/** `offered`: not begun yet; `over`: followed to its end, or left. */
export const GuideState = z.enum(['offered', ...guideSteps, 'over']);
export type GuideState = z.infer<typeof GuideState>;

export const stepAfter = (step: GuideStep): GuideState =>
  guideSteps[guideSteps.indexOf(step) + 1] ?? 'over';

/** What of the screen says how far somebody is. */
export type GuideSight = {
  readonly place: 'gallery' | 'new' | 'tract';
  /** Every text of the leaflet, in one. */
  readonly texts: string;
  readonly isWriting: boolean;
  /** The hashes of its pictures, in one. */
  readonly pictures: string;
  readonly zoom: number;
};

/** Whether a step was really done since it began. The last is ended by hand. */
export function isDone(step: GuideStep, began: GuideSight, now: GuideSight): boolean {
  switch (step) {
    case 'new':
      return now.place !== 'gallery';
    case 'template':
      return now.place === 'tract';
    case 'title':
    case 'date':
      return !now.isWriting && now.texts !== began.texts;
    case 'picture':
      return now.pictures !== began.pictures;
    case 'look':
      return now.zoom !== began.zoom;
    case 'after':
      return false;
  }
}
