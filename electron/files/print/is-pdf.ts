/** `%PDF-` */
const magic = [0x25, 0x50, 0x44, 0x46, 0x2d] as const;

/** The hidden window opens nothing else. */
export const isPdf = (bytes: Uint8Array): boolean =>
  magic.every((byte, index) => bytes[index] === byte);
