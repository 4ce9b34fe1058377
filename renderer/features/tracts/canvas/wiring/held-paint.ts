import type { ObjectId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Carried } from './carried.ts';
import { type Run, runsOf } from './runs.ts';

/** What lies on a layer of its own is moved without painting what stays; many layers cost more than they save. */
const mostLayers = 8;

/** What was painted of the objects that are carried. */
export type HeldPaint = {
  readonly paper: SVGGElement;
  readonly painted: readonly SVGElement[];
  /** Of many, copies carried run by run instead of themselves; `null` where each is carried by itself. */
  readonly runs: readonly Run<SVGElement>[] | null;
};

export function takeHold(paper: SVGGElement, objects: readonly ObjectId[]): HeldPaint {
  const wanted = new Set<string | null>(objects);
  const found = [...paper.querySelectorAll<SVGElement>('[data-object]')].filter((painted) =>
    wanted.has(painted.getAttribute('data-object')),
  );
  const isBeside = found.every(({ parentNode }) => parentNode === paper);
  // All that there is goes as one.
  const isAll = isBeside && found.length > 1 && found.length === paper.childElementCount;
  const painted = isAll ? [paper] : found;
  if (painted.length <= mostLayers) {
    for (const one of painted) one.style.willChange = layered;
    return { paper, painted, runs: null };
  }
  return { paper, painted, runs: isBeside ? fewRuns(paper, new Set(found)) : null };
}

const layered = 'translate, rotate, scale';

function fewRuns(paper: SVGGElement, held: ReadonlySet<Element>): HeldPaint['runs'] {
  const children = [...paper.children].filter((child) => child instanceof SVGElement);
  const runs = runsOf(children, (child) => held.has(child));
  return runs.filter(({ moves }) => moves).length <= mostLayers ? runs : null;
}

/** `ghosts`: a group that React leaves empty, over the paper. */
export function showHeld(held: HeldPaint, carried: Carried, ghosts: SVGGElement): void {
  const { paper, painted, runs } = held;
  if (carried.copies || runs === null) {
    if (isInRuns(ghosts)) layRunsDown(paper, ghosts);
    if (carried.copies && ghosts.childElementCount === 0) {
      for (const one of painted) stayPut(one);
      ghosts.replaceChildren(...painted.map((one) => one.cloneNode(true)));
    }
    if (!carried.copies) ghosts.replaceChildren();
    for (const one of carried.copies ? [ghosts] : painted) carry(one, carried);
    return;
  }
  if (!isInRuns(ghosts)) takeRunsUp(paper, runs, ghosts);
  for (const [index, { moves }] of runs.entries()) {
    const run = ghosts.children[index];
    if (moves && run instanceof SVGElement) carry(run, carried);
  }
}

const isInRuns = (ghosts: SVGGElement) => ghosts.dataset.runs === 'true';

/** React's own stay where they are, unseen: another office's change may paint them again meanwhile. */
function takeRunsUp(paper: SVGGElement, runs: readonly Run<SVGElement>[], ghosts: SVGGElement) {
  stayPut(ghosts);
  ghosts.dataset.runs = 'true';
  ghosts.replaceChildren(
    ...runs.map(({ moves, members }) => {
      const run = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      if (moves) run.style.willChange = layered;
      run.append(...members.map((one) => one.cloneNode(true)));
      return run;
    }),
  );
  paper.style.visibility = 'hidden';
}

function layRunsDown(paper: SVGGElement, ghosts: SVGGElement) {
  ghosts.replaceChildren();
  delete ghosts.dataset.runs;
  paper.style.visibility = '';
}

export function letGo({ paper, painted }: HeldPaint, ghosts: SVGGElement): void {
  layRunsDown(paper, ghosts);
  stayPut(ghosts);
  for (const one of painted) {
    stayPut(one);
    one.style.willChange = '';
  }
}

/** Beside its own rotation and place, which stay in the attribute. */
function carry({ style }: SVGElement, { by, turned, stretched }: Carried) {
  style.translate = `${by.x}px ${by.y}px`;
  if (turned !== 0 || style.rotate !== '') style.rotate = `${turned}deg`;
  if (stretched.x !== 1 || stretched.y !== 1 || style.scale !== '') {
    style.scale = `${stretched.x} ${stretched.y}`;
  }
}

function stayPut({ style }: SVGElement) {
  style.translate = '';
  style.rotate = '';
  style.scale = '';
}
