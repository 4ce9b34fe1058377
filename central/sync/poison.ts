import { sqlState } from '../store/store.ts';

const badValue = '22';
const brokenConstraint = '23';
const beyondLimits = '54';

/** The fault lies in what was sent, not in the database: sending it again can only fail again. */
export function isPoison(error: unknown): boolean {
  if (error instanceof RangeError || error instanceof TypeError) return true;
  const state = sqlState(error);
  return state !== null && [badValue, brokenConstraint, beyondLimits].includes(state.slice(0, 2));
}
