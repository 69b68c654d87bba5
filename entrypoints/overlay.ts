import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOverlay } from '../src/overlay/run.ts';

export default defineUnlistedScript(async () => {
  globalThis.crossreadOverlay?.abort();
  const controller = new AbortController();
  globalThis.crossreadOverlay = controller;
  await runOverlay(controller, globalThis.crossreadAsked ?? false);
});
