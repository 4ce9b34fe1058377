import { FormattedMessage } from 'react-intl';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
import { useChosen } from '../session/editor-context.tsx';
import { IconSection } from './kinds/icon-section.tsx';
import { ImageSection } from './kinds/image-section.tsx';
import { QrSection } from './kinds/qr-section.tsx';
import { ShapeSection } from './kinds/shape-section.tsx';
import { TableSection } from './kinds/table-section.tsx';
import { LookSection } from './look/look-section.tsx';
import { AlignSection } from './placement/align-section.tsx';
import { ArrangeSection } from './placement/arrange-section.tsx';
import { PlacementSection } from './placement/placement-section.tsx';
import { TextSections } from './text/text-sections.tsx';
import styles from './tract-panels.module.css';

/** Everything that one says of what is chosen. */
export function ObjectPanel() {
  const chosen = useChosen();
  const [first] = chosen;
  const kinds = new Set(chosen.map(({ kind }) => kind));
  return (
    <>
      <p className={styles.chosen} role="status">
        <FormattedMessage
          id={
            chosen.length === 1 && first
              ? `tracts.panels.kind.${first.kind}`
              : 'tracts.panels.chosen'
          }
          values={{ count: chosen.length }}
        />
      </p>
      {kinds.size === 1 && first ? <OwnSections first={first} chosen={chosen} /> : null}
      <PlacementSection />
      <AlignSection />
      <LookSection />
      <ArrangeSection />
    </>
  );
}

type Props = { readonly first: TractObject; readonly chosen: readonly TractObject[] };

/** What only objects of this kind have. */
function OwnSections({ first, chosen }: Props) {
  switch (first.kind) {
    case 'text':
      return <TextSections />;
    case 'image':
      return <ImageSection images={chosen.filter((object) => object.kind === 'image')} />;
    case 'shape':
      return <ShapeSection shapes={chosen.filter((object) => object.kind === 'shape')} />;
    case 'qr':
      return <QrSection codes={chosen.filter((object) => object.kind === 'qr')} />;
    case 'table':
      return (
        <>
          <TextSections />
          <TableSection tables={chosen.filter((object) => object.kind === 'table')} />
        </>
      );
    case 'icon':
      return <IconSection icons={chosen.filter((object) => object.kind === 'icon')} />;
    case 'group':
      return null;
  }
}
