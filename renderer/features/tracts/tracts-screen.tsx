import { type OpenTract, usePlace } from '../../office/screen.ts';
import { TractEditor } from './editor/tract-editor.tsx';
import { FontsProvider } from './fonts/fonts-provider.tsx';
import { Gallery } from './gallery/gallery.tsx';
import { NewTractDialog } from './gallery/new/new-tract-dialog.tsx';
import { GalleryGuide } from './guide/gallery-guide.tsx';
import { OrderDialog } from './orders/form/order-dialog.tsx';
import { Orders } from './orders/orders.tsx';
import { PicturesProvider } from './pictures/pictures-context.tsx';

type Props = { readonly open: OpenTract };

/** The leaflets, or the one that is open; both show the same pictures and fonts. */
export function TractsScreen({ open }: Props) {
  return (
    <PicturesProvider>
      <FontsProvider>
        <Place open={open} />
        <OrderDialog />
      </FontsProvider>
    </PicturesProvider>
  );
}

function Place({ open }: Props) {
  if (open.kind === 'tract') return <TractEditor key={open.id} id={open.id} />;
  if (open.kind === 'orders') return <Orders order={open.order} />;
  const show = (next: OpenTract) => usePlace.getState().go({ kind: 'tracts', open: next });
  return (
    <>
      <Gallery onNew={() => show({ kind: 'new' })} onOpen={(id) => show({ kind: 'tract', id })}>
        {open.kind === 'none' ? <GalleryGuide place="gallery" /> : null}
      </Gallery>
      {open.kind === 'new' ? (
        <NewTractDialog
          onClose={() => show({ kind: 'none' })}
          onMade={(id) => show({ kind: 'tract', id })}
        />
      ) : null}
    </>
  );
}
