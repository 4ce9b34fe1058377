import type { ExportDate, ExportYear } from '../table.ts';

/** 3.0 is what telephones and Outlook read; 4.0 knows years without a day and is what standards ask for. */
export type CardVersion = '3.0' | '4.0';

/** One person as a telephone or a mail program keeps them. */
export type ContactCard = {
  /** The same person has the same one in every export: contacts are then updated, not doubled. */
  readonly uid: string;
  /** ISO 8601 instant of the last change. */
  readonly revision: string | null;
  readonly familyName: string;
  readonly givenName: string | null;
  /** `Mme`, `M.` */
  readonly civility: string | null;
  readonly birthName: string | null;
  /** The preferred one first. */
  readonly emails: readonly ContactEmail[];
  readonly phones: readonly ContactPhone[];
  readonly address: ContactAddress | null;
  readonly birthday: ExportDate | ExportYear | null;
  readonly organisation: string | null;
  readonly note: string | null;
  readonly categories: readonly string[];
};

export type ContactEmail = { readonly kind: 'home' | 'work' | 'other'; readonly address: string };

export type ContactPhone = {
  readonly kind: 'mobile' | 'home' | 'work' | 'fax' | 'other';
  readonly number: string;
};

export type ContactAddress = {
  /** Building, floor: its own line above the street. */
  readonly extra: string | null;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly country: string | null;
};
