import browser from 'webextension-polyfill';
import { isAlive } from '../messages/alive.ts';
import type { OverlayState } from '../messages/messages.ts';
import { OverlayRequest } from '../messages/messages.ts';
import { receive } from '../messages/receive.ts';

export interface OverlayControl {
  readonly state: () => OverlayState | null;
  readonly show: (claim: string) => void;
  readonly close: () => void;
  readonly step: (by: 1 | -1) => void;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/** Lets popup, side panel and background speak to the overlay of this page. */
export function answerOverlay(control: OverlayControl, signal: AbortSignal): void {
  const perform = (request: OverlayRequest): OverlayState | null => {
    switch (request.type) {
      case 'overlay/report':
        return control.state();
      case 'overlay/show':
        control.show(request.claim);
        return null;
      case 'overlay/close':
        control.close();
        return null;
      case 'overlay/step':
        control.step(request.by);
        return null;
      case 'overlay/toggle':
        control.toggle();
        return null;
      case 'overlay/stop':
        control.stop();
        return null;
    }
  };
  const listener = (message: unknown) => receive(OverlayRequest, message, perform);
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}
