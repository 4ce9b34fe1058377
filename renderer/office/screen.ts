import type { MemberId } from '#shared/domain/members/member.ts';
import { passingState } from './passing-state.ts';

export type OpenPerson = MemberId | 'new' | null;

export type SettingsPart = 'tracts' | 'safety' | 'connection' | 'about';

/** The leaflets, the question of a new one over them, one of them open, or what was printed of them. */
export type OpenTract =
  | { readonly kind: 'none' }
  | { readonly kind: 'new' }
  | { readonly kind: 'tract'; readonly id: string }
  /** The print orders, or one of them. */
  | { readonly kind: 'orders'; readonly order: string | null };

/** The rooms of the treasurer's desk. */
export type TreasuryPart =
  | 'overview'
  | 'ledger'
  | 'counter'
  | 'deposits'
  | 'bank'
  | 'arrears'
  | 'shares'
  | 'reports'
  | 'closing'
  | 'files'
  | 'rules';

/** Where one can be. */
export type Screen =
  | { readonly kind: 'members'; readonly open: OpenPerson }
  | { readonly kind: 'tracts'; readonly open: OpenTract }
  | { readonly kind: 'treasury'; readonly part: TreasuryPart }
  | { readonly kind: 'import' }
  | { readonly kind: 'duplicates' }
  | { readonly kind: 'bin' }
  | { readonly kind: 'problems' }
  | { readonly kind: 'settings'; readonly part: SettingsPart | null };

type Place = {
  readonly current: Screen;
  readonly past: readonly Screen[];
  readonly go: (screen: Screen) => void;
  /** Opens a person, or none, without making a step in the history. */
  readonly openPerson: (open: OpenPerson) => void;
  readonly back: () => void;
};

const stepsKept = 50;

export const usePlace = passingState<Place>((set) => ({
  current: { kind: 'members', open: null },
  past: [],
  go: (screen) =>
    set(({ current, past }) => ({
      current: screen,
      past: screen.kind === current.kind ? past : [...past, current].slice(-stepsKept),
    })),
  openPerson: (open) => set({ current: { kind: 'members', open } }),
  back: () =>
    set(({ current, past }) => ({ current: past.at(-1) ?? current, past: past.slice(0, -1) })),
}));

/** Back to the list as it was left, with the same person open. */
export function goToMembers(): void {
  const { current, past, go } = usePlace.getState();
  if (current.kind === 'members') return;
  go(past.findLast((screen) => screen.kind === 'members') ?? { kind: 'members', open: null });
}
