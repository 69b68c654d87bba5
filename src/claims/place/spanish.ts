/** Cities by the names that Spanish papers give them, where these differ by more than an accent. */
export const SPANISH_CITIES: readonly (readonly [spanish: string, english: string])[] = [
  ['Nueva York', 'New York'],
  ['ciudad de Nueva York', 'New York City'],
  ['Filadelfia', 'Philadelphia'],
  ['Nueva Orleans', 'New Orleans'],
  ['el Bronx', 'Bronx'],
  ['San Luis', 'St. Louis'],
];
