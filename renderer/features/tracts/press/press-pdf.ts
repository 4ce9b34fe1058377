import { PDFDocument } from 'pdf-lib';
import { err, ok, type Result } from '#shared/result.ts';
import type { Subset } from '../../../paper/pdf/subset.ts';
import type { FontsAtHand } from '../paint/fonts/font-desk.ts';
import { writeAbout } from './about/write-about.ts';
import type { ToInks } from './colour/open-inks.ts';
import { openInkDesk } from './ink/desk.ts';
import type { Imaging } from './pictures/imaging.ts';
import { faultsOf, unreadableOf } from './press-faults.ts';
import type { PressFault, PressMaterials, PressOrder, PressProgress } from './press-order.ts';
import { pagesOf, sidesOf } from './sides-of.ts';
import { rolesIn } from './tags/headings.ts';
import { createTags, noTags } from './tags/tags.ts';
import { writeTags } from './tags/write-tags.ts';
import { writePage } from './write/write-page.ts';
import { writeResources } from './write/write-resources.ts';
import { writeSide } from './write/write-side.ts';

type Press = {
  readonly materials: PressMaterials;
  /** The same fonts, opened, to lay the text with. */
  readonly fonts: FontsAtHand;
  readonly subset: Subset;
  readonly imaging: Imaging;
  /** Of the offset press that colours are meant for; null where the look needs none. */
  readonly pressProfile: Uint8Array | null;
  /** Null unless all is told in four inks. */
  readonly toInks: ToInks | null;
  readonly onProgress: PressProgress;
};

/** A leaflet as the bytes of a PDF: the same order gives the same bytes. */
export async function pressPdf(
  order: PressOrder,
  press: Press,
): Promise<Result<Uint8Array, readonly PressFault[]>> {
  const faults = faultsOf(order, press);
  if (faults.length > 0) return err(faults);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const desk = await openInkDesk(pdf, order, press);
  const unreadable = unreadableOf(order, desk.pictures);
  if (unreadable.length > 0) return err(unreadable);
  const pages = pagesOf(order);
  const tags = createTags();
  const isTagged = order.look.tagged && order.sheets === null;
  const setting = {
    ...order,
    fonts: press.fonts,
    desk,
    roleOf: rolesIn(order.tract.stories.values()),
  };
  const written = pages.map((page, face) =>
    writePage(page, { ...setting, tags: isTagged ? tags.page(face) : noTags }),
  );
  const sides = sidesOf(order);
  for (const [done, side] of sides.entries()) {
    writeSide(pdf, { ...side, order, written, pages, desk, fonts: press.fonts });
    press.onProgress(done + 1, sides.length);
    await aBreath();
  }
  if (isTagged) writeTags(pdf, tags.read());
  writeResources(pdf, desk, press.subset);
  const content = written.map((page) => page.content);
  await writeAbout(pdf, order, { content, pressProfile: press.pressProfile });
  return ok(await pdf.save({ addDefaultPage: false, updateFieldAppearances: false }));
}

/** Lets a stop be heard. */
const aBreath = () => new Promise((resolve) => setTimeout(resolve));
