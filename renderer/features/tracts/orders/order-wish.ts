import { passingState } from '../../../office/passing-state.ts';

export type OrderAsked =
  /** Of a leaflet; null: which one is asked first. */
  | { readonly kind: 'new'; readonly tract: string | null }
  | { readonly kind: 'edit'; readonly order: string };

type OrderWish = {
  readonly asked: OrderAsked | null;
  readonly ask: (asked: OrderAsked) => void;
  readonly close: () => void;
};

/** The window of an order, asked for by a leaflet's card, the window that prints, the list and the order itself. */
export const useOrderWish = passingState<OrderWish>((set) => ({
  asked: null,
  ask: (asked) => set({ asked }),
  close: () => set({ asked: null }),
}));
