import { create, type StateCreator } from 'zustand';

const forgetters = new Set<() => void>();

/** Interface state that must not outlive the unlocked file: `forgetAll` puts it back to how it began. */
export function passingState<S>(initial: StateCreator<S>) {
  const store = create<S>()(initial);
  forgetters.add(() => store.setState(store.getInitialState(), true));
  return store;
}

/** On lock: nothing a person typed or looked at may stay in memory. */
export function forgetAll(): void {
  for (const forget of forgetters) forget();
}
