/** An element of a drawing; names come without their prefix. */
export type DrawingNode = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly (DrawingNode | string)[];
};
