import { describe, expect, it } from 'vitest';
import { parsePostcode } from '#shared/domain/members/parse-postcode.ts';

const kept = (postcode: string) => ({ postcode, isZeroRestored: false });
const restored = (postcode: string) => ({ postcode, isZeroRestored: true });

describe('parsePostcode', () => {
  it('gives back the zero of the first nine départements', () => {
    expect(parsePostcode('1000', null)).toEqual(restored('01000'));
    expect(parsePostcode('6000', 'France')).toEqual(restored('06000'));
    expect(parsePostcode('9300.0', null)).toEqual(restored('09300'));
  });

  it('leaves four digits alone where they are whole', () => {
    expect(parsePostcode('1000', 'Belgique')).toEqual(kept('1000'));
    expect(parsePostcode('1201', 'Suisse')).toEqual(kept('1201'));
  });

  it('takes out what people put around five digits', () => {
    expect(parsePostcode(' 75 011 ', null)).toEqual(kept('75011'));
    expect(parsePostcode('F-75011', null)).toEqual(kept('75011'));
    expect(parsePostcode('75011.0', null)).toEqual(kept('75011'));
  });

  it('keeps what it does not know', () => {
    expect(parsePostcode('EC1A 1BB', null)).toEqual(kept('EC1A 1BB'));
    expect(parsePostcode('750', null)).toEqual(kept('750'));
    expect(parsePostcode('0123', null)).toEqual(kept('0123'));
  });
});
