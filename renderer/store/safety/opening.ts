import type { StoreFormat } from '../database/migrations.ts';
import type { Ports } from '../engine.ts';
import type { Keyring } from '../sealed/keyring.ts';

/** What it takes to open a store, to make one, or to rebuild one. */
export type Opening = {
  readonly ports: Ports;
  readonly keyring: Keyring;
  readonly format: StoreFormat;
  readonly changed: () => void;
};
