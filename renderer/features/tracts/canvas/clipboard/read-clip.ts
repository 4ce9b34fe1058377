import { TractClip } from '#shared/domain/tracts/document/clip/clip.ts';

/** Of our own, so that nothing else pastes what it cannot read. */
export const clipType = 'application/x-permanence-tract';

/** What came from elsewhere is judged like any file. */
export function readClip(json: string): TractClip | null {
  if (json === '') return null;
  try {
    const clip = TractClip.safeParse(JSON.parse(json));
    return clip.success ? clip.data : null;
  } catch {
    // Not JSON: somebody else's bytes under our name.
    return null;
  }
}

/** The texts alone, for any other program. */
export const textOfClip = ({ objects, stories }: TractClip): string =>
  objects
    .flatMap((object) => (object.kind === 'text' ? (stories[object.story] ?? []) : []))
    .map(({ text }) => text)
    .join('')
    .trim();
