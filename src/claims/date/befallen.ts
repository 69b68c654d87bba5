/** "named for a student killed last year", "under a law passed last year": what happened to others than those counted. */
export const BEFALLEN: ReadonlySet<string> = new Set(
  'killed murdered slain shot stabbed died drowned elected passed signed enacted approved adopted opened founded muerto muerta asesinado asesinada aprobado aprobada promulgado promulgada firmado firmada elegido inaugurado inaugurada'.split(
    ' ',
  ),
);
