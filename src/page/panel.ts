import {askWorker} from './ask-worker';
import type {PanelPort} from './panel-port';

let bringing: Promise<PanelPort | undefined> | undefined;

/** The panel's code, brought into this page when there is first something to show; undefined where the browser refuses. */
export function panel(): Promise<PanelPort | undefined> {
  bringing ??= bring();
  return bringing;
}

async function bring(): Promise<PanelPort | undefined> {
  if (!globalThis.afterwordPanel) await askWorker('panel-wanted', {});
  // Not brought: ask again next time, the worker may only have been restarting.
  if (!globalThis.afterwordPanel) bringing = undefined;
  return globalThis.afterwordPanel;
}
