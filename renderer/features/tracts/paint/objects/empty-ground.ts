/** Where something is to come: on paper that is white in every theme. */
export const emptyGround = { fill: '#e9e9ec' } as const;
