import { z } from 'zod';

type Params = Readonly<Record<string, string>>;

/** What no account and no device is called: looking for it finds nothing. */
const nobody = '00000000-0000-0000-0000-000000000000';

export const accountIdIn = ({ accountId }: Params): string => uuidOr(nobody, accountId);

export const clientIdIn = ({ clientId }: Params): string => uuidOr(nobody, clientId);

function uuidOr(otherwise: string, text: string | undefined): string {
  return z.uuid().safeParse(text).data ?? otherwise;
}
