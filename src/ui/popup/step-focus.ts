/**
 * Arrow keys lead from the search box down its results' links and back up into it; Enter then opens one, as
 * it does any link.
 */
export function stepFocus(event: KeyboardEvent, search: HTMLElement): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops: (Element | null)[] = [...search.querySelectorAll('input, .found a')];
  const next = stops[stops.indexOf(document.activeElement) + by];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
