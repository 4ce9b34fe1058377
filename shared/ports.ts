import type { IsoDateTime } from './domain/dates.ts';

/** What pure code must be handed, because it may not reach for it: the time and new identifiers. */
export type Now = () => IsoDateTime;

/** A new UUIDv7: unique, and sorting by creation time. */
export type NewId = () => string;
