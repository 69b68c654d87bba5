/**
 * Metrics under which reports count one and the same group: "214 arrests", "214 gang suspects"; "790 had been
 * convicted or charged", "790 con antecedentes". Only the very same number makes two of them one figure.
 */
const FAMILIES: readonly (readonly string[])[] = [
  // who was taken in, by what was done to them or by what they are
  [
    'arrests',
    'criminal_arrests',
    'administrative_arrests',
    'at_large_arrests',
    'gang_members',
    'fugitives',
    'unlawfully_present',
  ],
  // held for more than their papers: "447 were arrested on criminal charges", "447 were charged with crimes"
  ['criminal_arrests', 'pending_charges', 'prosecutions'],
  // "63 fugitives", "63 had ignored orders to leave"
  ['fugitives', 'removal_orders'],
  // with a criminal record, charges included or not
  ['criminal_convictions', 'convicted_or_pending', 'pending_charges', 'felony_convictions'],
  // sent back before
  ['prior_deportations', 'deportations', 'reentries'],
];

/** Whether two metrics are two names for one group. */
export function areOfOneFamily(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && FAMILIES.some((metrics) => metrics.includes(a) && metrics.includes(b));
}
