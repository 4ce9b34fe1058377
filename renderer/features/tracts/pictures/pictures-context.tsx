import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { useOffice } from '../../../office/office.tsx';
import { openPictureShelf, type PictureShelf, type PictureUrl } from './picture-shelf.ts';

const PicturesContext = createContext<PictureShelf | null>(null);

type Props = { readonly children: ReactNode };

/** Around whatever shows leaflets with their pictures; they are let go with it. */
export function PicturesProvider({ children }: Props) {
  const { store, onChange } = useOffice();
  const [shelf, setShelf] = useState<PictureShelf | null>(null);
  useEffect(() => {
    const opened = openPictureShelf(store);
    const forget = onChange(opened.lookAgain);
    setShelf(opened);
    return () => {
      forget();
      opened.close();
    };
  }, [store, onChange]);
  return <PicturesContext value={shelf}>{children}</PicturesContext>;
}

/** An address for `href` or `src`, by a picture's hash; null where there is no picture to show. */
export function usePictureUrl(sha256: string | null): PictureUrl | null {
  const shelf = useContext(PicturesContext);
  useEffect(() => {
    if (sha256 !== null) shelf?.ask(sha256);
  }, [shelf, sha256]);
  return useSyncExternalStore(shelf?.subscribe ?? nothingChanges, () =>
    shelf === null || sha256 === null ? null : shelf.read(sha256),
  );
}

const nothingChanges = () => () => undefined;
