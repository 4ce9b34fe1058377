import type { PDFDocument } from 'pdf-lib';
import type { Subset } from '../../../../paper/pdf/subset.ts';
import { srgbProfile } from '../colour/srgb-profile.ts';
import type { InkDesk } from '../ink/desk.ts';
import { registrationInk, registrationSpace } from './write-marks.ts';

/** What the pages draw with, once for all of them. */
export function writeResources(pdf: PDFDocument, desk: InkDesk, subset: Subset): void {
  const { context } = pdf;
  const { plate } = desk.look;
  const registration =
    desk.look.around === 'marks'
      ? { [registrationSpace]: registrationInk(context, plate ? 'one plate' : 'all plates') }
      : {};
  // What is told in red, green and blue is what a screen shows: no press guesses it.
  const onPaper =
    desk.look.colour === 'screen' ? {} : { DefaultRGB: desk.profiles.space(srgbProfile(), 3) };
  context.assign(
    desk.resources,
    context.obj({
      Font: desk.fonts.embed(pdf, subset),
      ColorSpace: { ...desk.colours.spaces(), ...registration, ...onPaper },
      ExtGState: desk.states.used(),
      Shading: desk.shadings.used(),
      XObject: { ...desk.pictures.used(), ...desk.layers.used() },
    }),
  );
}
