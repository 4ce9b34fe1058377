/** Without those that look like another: 0 and o, 1 and l. */
const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Four groups of four letters, 80 bits: to be read out on the telephone, and changed by whoever receives it. */
export const newPassword = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte, index) => {
    const letter = letters[byte % letters.length] ?? '';
    return index > 0 && index % 4 === 0 ? `-${letter}` : letter;
  }).join('');
