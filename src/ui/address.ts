/** The address where it is an ordinary web page's, else null: what other articles bring is never run. */
export function safeLink(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** An address as a reader reads it, where an article has no headline: without what all addresses begin with. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
