import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchGate } from '../src/overlay/gate.ts';

/** Runs on every page, so it stays bare: WXT's wrapper for content scripts would be larger than it is. */
export default defineUnlistedScript(watchGate);
