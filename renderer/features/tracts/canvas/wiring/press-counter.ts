type Press = { readonly clientX: number; readonly clientY: number; readonly timeStamp: number };

/** As systems have it when nobody changed it. */
const longestMs = 500;
const farthestPx = 4;

/** Which press of a double click each one is, from 1: pointer events, unlike those of the mouse, do not say. */
export function pressCounter(): (press: Press) => number {
  let last: Press | null = null;
  let count = 0;
  return ({ clientX, clientY, timeStamp }) => {
    const goesOn =
      last !== null &&
      timeStamp - last.timeStamp <= longestMs &&
      Math.hypot(clientX - last.clientX, clientY - last.clientY) <= farthestPx;
    count = goesOn ? count + 1 : 1;
    last = { clientX, clientY, timeStamp };
    return count;
  };
}
