/** In the order in which one of several is told. */
export const tips = ['write', 'crop', 'picture', 'group', 'several', 'thread', 'zoom'] as const;
export type Tip = (typeof tips)[number];
