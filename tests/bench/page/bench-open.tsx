import { createRoot } from 'react-dom/client';
import { defaultAppearance } from '#shared/ipc/appearance.ts';
import { Providers } from '../../../renderer/app/providers.tsx';
import { TractsScreen } from '../../../renderer/features/tracts/tracts-screen.tsx';
import type { Ipc } from '../../../renderer/ipc/client.ts';
import { OfficeProvider, openOffice } from '../../../renderer/office/office.tsx';
import type { StoreApi } from '../../../renderer/store/store-api.ts';
import { type KeptLeaflet, keepLeaflet } from './bench-leaflet.ts';

type Order = Parameters<typeof keepLeaflet>[1] & { readonly times: number };
export type OpenSamples = { readonly ours: number[]; readonly images: number[] };

/**
 * From the press to the first page on the screen, its text and pictures with it; beside a plain page of the same
 * pictures, which are neither sealed nor laid out there.
 */
export const createOpenBench =
  (api: StoreApi, ipc: Ipc) =>
  async ({ times, ...leaflet }: Order): Promise<OpenSamples> => {
    const kept = await keepLeaflet(api, leaflet);
    const office = await openOffice(api);
    const onFirst = Math.ceil(leaflet.pictures.count / leaflet.pages);
    const samples: OpenSamples = { ours: [], images: [] };
    for (let time = 0; time < times; time += 1) {
      samples.ours.push(
        await untilSeen({ onFirst, within: '[role=application]' }, (place) => {
          const root = createRoot(place);
          root.render(
            <Providers ipc={ipc} appearance={defaultAppearance}>
              <OfficeProvider office={office}>
                <TractsScreen open={{ kind: 'tract', id: kept.id }} />
              </OfficeProvider>
            </Providers>,
          );
          return () => root.unmount();
        }),
      );
      samples.images.push(
        await untilSeen({ onFirst, within: 'section' }, plainPage(kept, leaflet)),
      );
    }
    return samples;
  };

const plainPage =
  ({ files }: KeptLeaflet, { pages }: Pick<Order, 'pages'>) =>
  (place: HTMLElement) => {
    const sections = Array.from({ length: pages }, () => {
      const section = place.appendChild(document.createElement('section'));
      section.style.minHeight = '100%';
      return section;
    });
    const urls = files.map((file, at) => {
      const url = URL.createObjectURL(new Blob([file.slice()], { type: 'image/jpeg' }));
      const image = document.createElement('img');
      image.style.cssText = 'width: 86mm; height: 64mm';
      image.src = url;
      sections[at % pages]?.append(image);
      return url;
    });
    return () => {
      for (const url of urls) URL.revokeObjectURL(url);
    };
  };

/** Both kinds, of HTML and of SVG, can be waited for; TypeScript knows it of the first. */
type Picture = Element & Pick<HTMLImageElement, 'decode'>;
type Seen = { readonly onFirst: number; readonly within: string };

/** Milliseconds until the pictures of the first page are decoded and a frame with them has been shown. */
async function untilSeen(
  { onFirst, within }: Seen,
  show: (place: HTMLElement) => () => void,
): Promise<number> {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'position: fixed; inset: 0; overflow: auto; display: grid';
  const started = performance.now();
  const close = show(place);
  const pictures = await present(place, { onFirst, within });
  await Promise.all(pictures.map((picture) => picture.decode()));
  await nextFrame();
  await nextFrame();
  const taken = performance.now() - started;
  close();
  place.remove();
  return taken;
}

async function present(place: HTMLElement, { onFirst, within }: Seen) {
  for (;;) {
    const page = place.querySelector(within);
    const pictures = page?.querySelectorAll<Picture>('img, image') ?? [];
    const isSet = within === 'section' || page?.querySelector('[data-object] path') != null;
    if (pictures.length >= onFirst && isSet) return [...pictures];
    await nextFrame();
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
