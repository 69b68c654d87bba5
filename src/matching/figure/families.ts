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
  // with a criminal record, charges included or not
  ['criminal_convictions', 'convicted_or_pending', 'pending_charges', 'felony_convictions'],
  // sent back before
  ['prior_deportations', 'deportations', 'reentries'],
];

const FAMILY = new Map(FAMILIES.flatMap((metrics, i) => metrics.map((metric) => [metric, i] as const)));

/** Whether two metrics are two names for one group. */
export function areOfOneFamily(a: string | null, b: string | null): boolean {
  const family = a === null ? undefined : FAMILY.get(a);
  return family !== undefined && b !== null && FAMILY.get(b) === family;
}
