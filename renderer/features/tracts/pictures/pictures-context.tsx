import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { TractObject } from '#shared/domain/tracts/document/model/object.ts';
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
  const read = () => (shelf === null || sha256 === null ? null : shelf.read(sha256));
  return useSyncExternalStore(shelf?.subscribe ?? nothingChanges, read, read);
}

/** Whether this office has a picture, by its hash; what is still being looked for is not missed yet. */
export function useHasPicture(objects: readonly TractObject[]): (sha256: string) => boolean {
  const shelf = useContext(PicturesContext);
  const wanted = useMemo(() => [...new Set(objects.flatMap(blobOf))], [objects]);
  useEffect(() => {
    for (const sha256 of wanted) shelf?.ask(sha256);
  }, [shelf, wanted]);
  const read = () =>
    wanted.filter((sha256) => shelf && !hoped.includes(shelf.read(sha256).kind)).join(' ');
  const lacking = useSyncExternalStore(shelf?.subscribe ?? nothingChanges, read, read);
  return useMemo(() => {
    const lacked = new Set(lacking.split(' '));
    return (sha256) => !lacked.has(sha256);
  }, [lacking]);
}

const hoped: readonly string[] = ['waiting', 'ready'] satisfies readonly PictureUrl['kind'][];

const blobOf = (object: TractObject): readonly string[] =>
  object.kind === 'image' && object.blob !== null ? [object.blob] : [];

const nothingChanges = () => () => undefined;
