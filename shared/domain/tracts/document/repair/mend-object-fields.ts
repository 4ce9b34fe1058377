import type { TractObject } from '../model/object.ts';
import type { Tract, TractFault } from '../model/tract.ts';
import type { Fields } from '../read/rescue.ts';
import type { TractState } from '../state/tract-state.ts';
import { spreadTable } from '../table/spread-table.ts';

/** Objects that cannot be read are gone; of those that were read otherwise than they are written, what was read is written. */
export function mendObjectFields(
  state: TractState,
  { objects, bin }: Tract,
  faults: readonly TractFault[],
): TractState {
  const read = new Map<string, TractObject>(
    [...objects, ...bin.objects].map((object) => [object.id, object]),
  );
  const named = new Set<string>(faults.flatMap(objectIn));
  return {
    ...state,
    objects: new Map(
      [...state.objects].flatMap(([id, fields]) => {
        const object = read.get(id);
        if (object === undefined) return [];
        return [[id, named.has(id) ? written(fields, object) : fields] as const];
      }),
    ),
  };
}

export const objectIn = (fault: TractFault): readonly string[] =>
  'object' in fault ? [fault.object] : [];

/** What a newer version added to it stays. */
function written(fields: Fields, object: TractObject): Fields {
  const rest = Object.entries(fields).filter(([key]) => !/^(row|column|cell)\./.test(key));
  const said = Object.entries(spreadTable(object)).filter(([key]) => key !== 'id');
  return Object.fromEntries([...rest, ...said]);
}
