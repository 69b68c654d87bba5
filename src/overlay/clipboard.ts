/**
 * Copies text at the reader's click. False where the browser refuses.
 * @param root our own shadow root: pages without encryption have no clipboard of their own to write to, but
 * text that is selected may be copied anywhere
 */
export async function copyToClipboard(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, root);
  }
}

function copySelected(text: string, root: ShadowRoot): boolean {
  const focused = root.activeElement;
  const area = document.createElement('textarea');
  area.className = 'spoken';
  area.value = text;
  root.append(area);
  area.select();
  const copied = withoutPage(() => document.execCommand('copy'));
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}

/** Some pages add themselves to whatever is copied: they do not get to hear of this. */
function withoutPage(copy: () => boolean): boolean {
  const stop = (event: Event) => event.stopImmediatePropagation();
  window.addEventListener('copy', stop, { capture: true });
  const copied = copy();
  window.removeEventListener('copy', stop, { capture: true });
  return copied;
}
