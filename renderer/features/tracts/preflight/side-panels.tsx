import { TractPanels } from '../panels/tract-panels.tsx';
import { PreflightPanel } from './panel/preflight-panel.tsx';
import { usePreflight } from './preflight-context.tsx';

/** At the right of the page: what is chosen, or what is to be seen to before printing. */
export function SidePanels() {
  const { isShown } = usePreflight();
  return isShown ? <PreflightPanel /> : <TractPanels />;
}
