import Konva from 'konva';
import { framesOf } from '../support/frames-of.ts';

/** Konva with every shape on one layer, as its guide says; the hand sets where what it holds stands. */
export const konvaPeer = {
  async drag({ boxes, held, steps, scale }) {
    const container = document.body.appendChild(document.createElement('div'));
    const room = { width: innerWidth, height: innerHeight };
    const stage = new Konva.Stage({ container, ...room, scaleX: scale, scaleY: scale });
    const layer = new Konva.Layer();
    stage.add(layer);
    const shapes = boxes.map(shapeOf);
    layer.add(...shapes);
    layer.draw();
    const moved = shapes.slice(0, held);
    const from = moved.map((shape) => shape.position());
    const frames = await framesOf(steps, (by) => {
      for (const [index, shape] of moved.entries()) {
        const start = from[index];
        shape.position({ x: start.x + by.x / scale, y: start.y + by.y / scale });
      }
      layer.batchDraw();
    });
    stage.destroy();
    container.remove();
    return frames;
  },
};

function shapeOf({ x, y, width, height, form }) {
  const paint = { fill: '#1d5d68', stroke: '#1d1d1b', strokeWidth: 0.35 };
  if (form === 'ellipse') {
    const centre = { x: x + width / 2, y: y + height / 2 };
    return new Konva.Ellipse({ ...centre, radiusX: width / 2, radiusY: height / 2, ...paint });
  }
  return new Konva.Rect({ x, y, width, height, ...paint });
}
