/** What main hands over once, when the vault is made. */
export type CreatedVault = { readonly storeKey: Uint8Array; readonly recoveryKey: string };
