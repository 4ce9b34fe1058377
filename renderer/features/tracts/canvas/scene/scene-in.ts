import type { PageId } from '#shared/domain/tracts/document/model/ids.ts';
import type { Tract } from '#shared/domain/tracts/document/model/tract.ts';
import { type Scene, sceneOf } from './scene.ts';

const known = new WeakMap<Tract, Map<PageId, Scene>>();

/** The scene of a page or a master, worked out once for each state of the leaflet. */
export function sceneIn(tract: Tract, id: PageId): Scene | null {
  const scenes = known.get(tract) ?? new Map<PageId, Scene>();
  known.set(tract, scenes);
  const remembered = scenes.get(id);
  if (remembered !== undefined) return remembered;
  const page = [...tract.pages, ...tract.masters].find((one) => one.id === id);
  if (page === undefined) return null;
  const scene = sceneOf(tract, page);
  scenes.set(id, scene);
  return scene;
}
