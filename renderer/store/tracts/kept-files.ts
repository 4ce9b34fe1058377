import type { Engine } from '../engine.ts';
import type { RecordOf } from '../memory/kept-records.ts';

/** What a record names by its hash, its bytes being kept beside the rows. */
export type KeptFile = RecordOf<'picture'> | RecordOf<'font'>;

type Records = Pick<Engine, 'records'>;

export const keptFiles = ({ records }: Records): readonly KeptFile[] => [
  ...records.all('picture'),
  ...records.all('font'),
];

export const filesNamed = (engine: Records, sha256: string): readonly KeptFile[] =>
  keptFiles(engine).filter(({ fields }) => fields.sha256 === sha256);
