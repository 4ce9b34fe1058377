import type { Box } from '#shared/domain/paper/millimetres.ts';
import type { Path } from '#shared/domain/tracts/drawing/path.ts';
import { digits } from '../../../../paper/pdf/digits.ts';

const letters = { M: 'm', L: 'l', C: 'c', Z: 'h' } as const;

export const pathOperators = (path: Path): string =>
  path.map(([letter, ...places]) => [...places.map(digits), letters[letter]].join(' ')).join(' ');

export const boxOperators = ({ x, y, width, height }: Box): string =>
  `${digits(x)} ${digits(y)} ${digits(width)} ${digits(height)} re`;
