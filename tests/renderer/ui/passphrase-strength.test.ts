import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../renderer/ui/passphrase-strength.ts';

describe('strengthOf', () => {
  it('counts length and words, not signs sprinkled on a short word', () => {
    expect(strengthOf('')).toBe('empty');
    expect(strengthOf('P@ssw0rd')).toBe('short');
    expect(strengthOf('parapluies')).toBe('fair');
    expect(strengthOf('cuivre jardin onze vent')).toBe('good');
    expect(strengthOf('cuivre jardin onze parapluie nuage')).toBe('strong');
  });

  it('is not fooled by one letter repeated', () => {
    expect(strengthOf('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).toBe('fair');
  });
});
