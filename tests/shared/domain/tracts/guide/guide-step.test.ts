import { describe, expect, it } from 'vitest';
import {
  type GuideSight,
  GuideState,
  guideSteps,
  isDone,
  stepAfter,
} from '#shared/domain/tracts/guide/guide-step.ts';

const began: GuideSight = {
  place: 'tract',
  texts: 'Réunion publique\n',
  isWriting: false,
  pictures: '',
  zoom: 2,
};

describe('the guide of a first leaflet', () => {
  it('leads from each step to the next and then is over', () => {
    expect(guideSteps.map(stepAfter)).toEqual([...guideSteps.slice(1), 'over']);
    expect(guideSteps.every((step) => GuideState.safeParse(step).success)).toBe(true);
  });

  it('goes on where something was really done, and not before', () => {
    expect(guideSteps.filter((step) => isDone(step, began, began))).toEqual(['new', 'template']);
    const atGallery = { ...began, place: 'gallery' } as const;
    expect(isDone('new', atGallery, atGallery)).toBe(false);
    expect(isDone('template', atGallery, { ...began, place: 'new' })).toBe(false);
    expect(isDone('picture', began, { ...began, pictures: 'a'.repeat(64) })).toBe(true);
    expect(isDone('look', began, { ...began, zoom: 3 })).toBe(true);
    expect(isDone('after', began, { ...began, zoom: 3, texts: 'Fête' })).toBe(false);
  });

  it('waits with a text until one has written all of it', () => {
    const writing = { ...began, texts: 'F\n', isWriting: true };
    expect(isDone('title', began, writing)).toBe(false);
    expect(isDone('title', began, { ...writing, texts: 'Fête\n', isWriting: false })).toBe(true);
    expect(isDone('date', began, { ...began, isWriting: false })).toBe(false);
  });
});
