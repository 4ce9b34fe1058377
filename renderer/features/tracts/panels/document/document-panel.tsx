import { PurposeSection } from '../../preflight/purpose-section.tsx';
import { FormatSection } from './format-section.tsx';
import { PagesSection } from './pages-section.tsx';
import { SwatchesSection } from './swatches-section.tsx';

/** The leaflet itself: its format, its pages, its colours. */
export function DocumentPanel() {
  return (
    <>
      <FormatSection />
      <PurposeSection />
      <PagesSection of="page" />
      <PagesSection of="master" />
      <SwatchesSection />
    </>
  );
}
