import type { SectionChoice } from '../../store/store-api.ts';

/** Every room of the desk is one section's. */
export type TreasuryPartProps = { readonly section: SectionChoice };
