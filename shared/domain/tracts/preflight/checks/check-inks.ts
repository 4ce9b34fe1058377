import type { TractObject } from '../../document/model/object.ts';
import { type Finding, found } from '../finding.ts';
import { inkOf } from '../ground.ts';
import type { PageView } from '../page-view.ts';

/** Points: a thinner line breaks up on a press (tract.md, « filet <0,25 pt »). */
const leastLine = 0.25;
/** Percent of all inks together: more does not dry and marks the next sheet. */
const mostInk = 300;

export function checkInks(view: PageView): readonly Finding[] {
  return view.objects.flatMap((object) => [...lines(view, object), ...inks(view, object)]);
}

function lines({ page }: PageView, object: TractObject): readonly Finding[] {
  if (!('stroke' in object) || object.stroke === null) return [];
  const { width } = object.stroke;
  if (width === 0 || width >= leastLine) return [];
  const mend = {
    kind: 'set' as const,
    objects: [object.id],
    properties: { stroke: { ...object.stroke, width: leastLine } },
  };
  return [
    found({ kind: 'hairline', points: width }, 'warning', {
      page: page.id,
      object: object.id,
      mend: object.locked ? null : mend,
    }),
  ];
}

function inks(view: PageView, object: TractObject): readonly Finding[] {
  const used = [
    'fill' in object ? object.fill : null,
    'stroke' in object ? (object.stroke?.swatch ?? null) : null,
    ...view.textOf(object).lines.flatMap(({ runs }) => runs.map(({ colour }) => colour)),
  ];
  const percent = Math.max(
    ...used.map((swatch) => {
      const { cyan, magenta, yellow, black } = inkOf(view.tract, swatch);
      return cyan + magenta + yellow + black;
    }),
  );
  if (percent <= mostInk) return [];
  return [
    found({ kind: 'too-much-ink', percent }, 'warning', { page: view.page.id, object: object.id }),
  ];
}
