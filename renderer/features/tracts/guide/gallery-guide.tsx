import { useEffect } from 'react';
import { useLearning } from '../../../office/learning.ts';
import { useTractSections } from '../../../office/use-sections.ts';
import { GuideBar } from './guide-bar.tsx';

type Props = { readonly place: 'gallery' | 'new' };

/** The guide at the list of leaflets, or in the question of a new one. */
export function GalleryGuide({ place }: Props) {
  const mayWrite = (useTractSections() ?? []).length > 0;
  const { learning, learn } = useLearning();
  const { guide } = learning;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when one has come there.
  useEffect(() => {
    if (guide === 'new' && place === 'new') learn({ guide: 'template' });
    if (guide === 'template' && place === 'gallery') learn({ guide: 'new' });
  }, [guide, place]);
  return mayWrite ? <GuideBar place={place} /> : null;
}
