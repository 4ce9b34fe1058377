/** What came back, whole, whatever its status. */
export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
};
