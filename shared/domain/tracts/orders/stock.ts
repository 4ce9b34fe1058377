import { unreachable } from '../../../result.ts';
import type { PrintMovementFields } from './print-movement.ts';

type Movement = {
  readonly id: string;
  readonly fields: Pick<PrintMovementFields, 'order' | 'kind' | 'quantity' | 'reverses'>;
};

export type Stock = {
  readonly received: number;
  readonly handedOut: number;
  readonly lost: number;
  readonly returned: number;
  /** Below nothing when more is noted to have gone than to have come: something was not noted. */
  readonly remaining: number;
};

/** Of the movements of one order, in whatever order they arrived. */
export function stockOf(movements: readonly Movement[]): Stock {
  const sum = (kind: Movement['fields']['kind']) =>
    standing(movements)
      .filter(({ fields }) => fields.kind === kind)
      .reduce((total, { fields }) => total + fields.quantity, 0);
  const [received, handedOut] = [sum('received'), sum('handed-out')];
  const [lost, returned] = [sum('lost'), sum('returned')];
  return { received, handedOut, lost, returned, remaining: received - handedOut - lost + returned };
}

/** Those that nobody took back. Two offices that take back the same take it back once. */
export function standing<M extends Movement>(movements: readonly M[]): readonly M[] {
  const taken = takenBack(movements);
  return movements.filter(({ id, fields }) => fields.kind !== 'reversal' && !taken.has(id));
}

/** Ids of what was taken back. */
const takenBack = (movements: readonly Movement[]): ReadonlySet<string> =>
  new Set(
    movements.flatMap(({ fields: { kind, reverses } }) =>
      kind === 'reversal' && reverses !== null ? [reverses] : [],
    ),
  );

/** What is left once this is noted too. */
export function remainingAfter(
  { remaining }: Pick<Stock, 'remaining'>,
  {
    kind,
    quantity,
  }: Pick<PrintMovementFields, 'quantity'> & {
    readonly kind: Exclude<PrintMovementFields['kind'], 'reversal'>;
  },
): number {
  switch (kind) {
    case 'received':
    case 'returned':
      return remaining + quantity;
    case 'handed-out':
    case 'lost':
      return remaining - quantity;
    default:
      return unreachable(kind);
  }
}
