import { contrastOf } from '../../document/model/contrast.ts';
import { blackSwatch } from '../../document/model/swatch.ts';
import { qrSquares } from '../../drawing/qr-squares.ts';
import { qrText } from '../../drawing/qr-text.ts';
import { squareIn } from '../../drawing/square-in.ts';
import { type Finding, found } from '../finding.ts';
import { inkOf, paper } from '../ground.ts';
import type { PageView } from '../page-view.ts';
import { isCodeWhole } from './is-code-whole.ts';

/** Millimetres of one square: what a telephone reads at arm's length, and what it hardly reads at all. */
const goodModule = 0.4;
const leastModule = 0.25;
const leastContrast = 4;

/** QR codes: that they say something, and that a telephone can read it. Their quiet zone is always drawn. */
export function checkCodes(view: PageView): readonly Finding[] {
  const { tract, page, objects } = view;
  return objects.flatMap((object) => {
    if (object.kind !== 'qr') return [];
    const place = { page: page.id, object: object.id };
    const text = qrText(object.content);
    const code = text === null ? null : qrSquares(text);
    if (!code) return [found({ kind: 'empty-code' }, 'error', place)];
    const { scale: module } = squareIn(object.size, code.size);
    const ratio = contrastOf(inkOf(tract, object.fill ?? blackSwatch.id), paper);
    return [
      ...(module < goodModule
        ? [found({ kind: 'small-code', module }, module < leastModule ? 'error' : 'warning', place)]
        : []),
      ...(isCodeWhole(view, object) ? [] : [found({ kind: 'covered-code' }, 'error', place)]),
      ...(ratio < leastContrast ? [found({ kind: 'pale-code', ratio }, 'error', place)] : []),
    ];
  });
}
