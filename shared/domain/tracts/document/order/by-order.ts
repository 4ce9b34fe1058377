export type Ordered = { readonly id: string; readonly order: string };

/** Two offices may choose the same place: the id decides, the same way everywhere. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compare(a.order, b.order) || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
