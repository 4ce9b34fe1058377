import type { Transfer } from '../../store/store-api/transfers.ts';

export type TransferSum = {
  readonly way: Transfer['way'];
  readonly files: readonly Transfer[];
  readonly what: 'pictures' | 'fonts' | 'both';
  readonly pictures: number;
  readonly fonts: number;
  readonly bytes: number;
  readonly done: number;
};

/** What goes out and what comes in, each only when there is some. */
export const transferSums = (transfers: readonly Transfer[]): readonly TransferSum[] =>
  (['to-send', 'to-fetch'] as const).flatMap((way) => {
    const files = transfers.filter((one) => one.way === way);
    if (files.length === 0) return [];
    const pictures = files.filter(({ kind }) => kind === 'picture').length;
    const fonts = files.length - pictures;
    const total = (of: 'bytes' | 'done') => files.reduce((sum, file) => sum + file[of], 0);
    return [
      {
        ...{ way, files, pictures, fonts, what: whatOf(pictures, fonts) },
        ...{ bytes: total('bytes'), done: total('done') },
      },
    ];
  });

function whatOf(pictures: number, fonts: number): TransferSum['what'] {
  if (fonts === 0) return 'pictures';
  return pictures === 0 ? 'fonts' : 'both';
}
