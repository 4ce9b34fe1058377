export type Way = { readonly x: number; readonly y: number };

/**
 * Milliseconds from each frame to the next while a hand draws circles: one step before each frame. The
 * first frames, in which whoever draws takes hold, are counted too.
 */
export async function framesOf(steps: number, move: (by: Way) => void): Promise<number[]> {
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const frames: number[] = [];
  await nextFrame();
  let before = performance.now();
  for (let step = 1; step <= steps; step += 1) {
    const angle = step / 10;
    move({ x: 20 + 60 * Math.cos(angle), y: 60 * Math.sin(angle) });
    await nextFrame();
    const now = performance.now();
    frames.push(now - before);
    before = now;
  }
  return frames;
}
