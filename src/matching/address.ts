/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|igshid|mc_cid|mc_eid|cmpid|cid|ref|referrer|source|smid|smtyp|ocid|ns_.*|at_.*|amp|outputtype|share|taid|ftag|icid|ito|sh|partner|output)$/i;

/** Hosts that serve the same pages, before the name itself. */
const HOST_VARIANT = /^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/;

/**
 * An address in the form in which two addresses of one article are the same text: scheme, "www." and "m.",
 * port, trailing slash, fragment, tracking parameters and the AMP variant aside. Empty for no address.
 */
export function normalizeAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { hostname, pathname, searchParams } = new URL(url);
  if (hostname === '') return '';
  const host = hostname.toLowerCase().replace(HOST_VARIANT, '');
  const path = pathname
    .split('/')
    .filter((part) => part !== '' && part !== 'amp' && !/^index\.(html?|php)$/.test(part))
    .join('/')
    .replace(/\.amp(\.html?)?$/, '$1');
  const query = new URLSearchParams([...searchParams].filter(([name]) => !TRACKING.test(name)).sort());
  return `${host}/${path}${query.size > 0 ? `?${query}` : ''}`;
}
