import { uuidFrom } from '#shared/uuid.ts';
import { utf8 } from '../../sealed/bytes.ts';

/**
 * The id that everybody gives to what `text` says: two offices that read the same statement, or confirm the same line,
 * make one row and not two.
 */
export const derivedId = async (text: string): Promise<string> =>
  uuidFrom(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
