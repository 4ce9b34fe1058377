import { unreachable } from '#shared/result.ts';
import { followCrop, releaseCrop } from './crop-gesture.ts';
import { followDraw, releaseDraw } from './draw-gesture.ts';
import type { Bench, Gesture, HandEvent, Sign, Step } from './gesture.ts';
import { idle, still } from './gesture.ts';
import { followGuide, pullGuide, releaseGuide } from './guide-gesture.ts';
import { followLasso, releaseLasso } from './lasso-gesture.ts';
import { followMove, releaseMove } from './move-gesture.ts';
import { followPan } from './pan-gesture.ts';
import { press } from './press.ts';
import { leavePressed, releasePressed } from './pressed.ts';
import { followReshape, releaseReshape } from './reshape-gesture.ts';

/** One event of the hand: what shows meanwhile, and what is to be done. Nothing is written before the release. */
export function reduceGesture(gesture: Gesture, event: HandEvent, bench: Bench): Step {
  switch (event.kind) {
    case 'press':
      return press(gesture, event, bench);
    case 'pull-guide':
      return pullGuide(event, bench);
    case 'drag':
      return follow(gesture, event, bench);
    case 'release':
      return release(gesture, event, bench);
    case 'cancel':
      return cancel(gesture);
    default:
      return unreachable(event);
  }
}

function follow(gesture: Gesture, sign: Sign, bench: Bench): Step {
  switch (gesture.kind) {
    case 'idle':
      return still(gesture);
    case 'pressed':
      return leavePressed(gesture, sign, bench);
    case 'pan':
      return followPan(gesture, sign);
    case 'lasso':
      return followLasso(gesture, sign, bench);
    case 'move':
      return still(followMove(gesture, sign, bench));
    case 'reshape':
      return still(followReshape(gesture, sign, bench));
    case 'draw':
      return still(followDraw(gesture, sign, bench));
    case 'guide':
      return still(followGuide(gesture, sign, bench));
    case 'crop':
      return still(followCrop(gesture, sign, bench));
    default:
      return unreachable(gesture);
  }
}

function release(gesture: Gesture, sign: Sign, bench: Bench): Step {
  switch (gesture.kind) {
    case 'idle':
      return still(gesture);
    case 'pressed':
      return releasePressed(gesture, bench);
    case 'pan':
      return { gesture: idle, acts: followPan(gesture, sign).acts };
    case 'lasso':
      return releaseLasso(gesture, sign, bench);
    case 'move':
      return releaseMove(followMove(gesture, sign, bench), bench);
    case 'reshape':
      return releaseReshape(followReshape(gesture, sign, bench));
    case 'draw':
      return releaseDraw(followDraw(gesture, sign, bench), bench);
    case 'guide':
      return releaseGuide(followGuide(gesture, sign, bench), bench);
    case 'crop':
      return releaseCrop(followCrop(gesture, sign, bench));
    default:
      return unreachable(gesture);
  }
}

/** All is as it was before the press. */
function cancel(gesture: Gesture): Step {
  switch (gesture.kind) {
    case 'pan':
      return { gesture: idle, acts: [{ kind: 'view', view: gesture.view }] };
    case 'lasso':
      return { gesture: idle, acts: [{ kind: 'choose', objects: gesture.kept }] };
    case 'idle':
    case 'pressed':
    case 'move':
    case 'reshape':
    case 'draw':
    case 'guide':
    case 'crop':
      return still(idle);
    default:
      return unreachable(gesture);
  }
}
