/** Everything on paper is in millimetres from the top left corner; only letters are in points. */
export type Millimetres = number;
export type Points = number;

export type Size = { readonly width: Millimetres; readonly height: Millimetres };
export type Box = Size & { readonly x: Millimetres; readonly y: Millimetres };

export const millimetresPerPoint = 25.4 / 72;
export const a4: Size = { width: 210, height: 297 };
