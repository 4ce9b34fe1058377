/** Another leaflet of the section on the same sheets. */
export type GangMember = { readonly id: string; readonly name: string; readonly copies: number };
