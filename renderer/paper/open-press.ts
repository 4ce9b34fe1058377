import type { Press } from './pdf/paper-document.ts';
import { openSubsetter } from './pdf/subset.ts';
import { openFont } from './type/font.ts';

/** The files a press needs, as bytes: two faces of one family and the tool that cuts them down. */
export type PaperMaterials = {
  readonly regular: Uint8Array;
  readonly strong: Uint8Array;
  readonly subsetter: Uint8Array;
};

/** Source Sans 3 speaks every language written in Latin letters, Vietnamese and the Baltic ones included. */
export async function openPress({ regular, strong, subsetter }: PaperMaterials): Promise<Press> {
  return {
    regular: openFont('SourceSans3-Regular', regular),
    strong: openFont('SourceSans3-SemiBold', strong),
    subset: await openSubsetter(subsetter),
  };
}
