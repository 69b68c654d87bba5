import { type PhraseMatch, PhraseTable } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';

/** The name an agency is known by here, and the forms that news and its own releases write it in. */
const AGENCIES: readonly (readonly [name: string, forms: readonly string[]])[] = [
  [
    'ICE',
    [
      'ICE',
      'U.S. ICE',
      'Immigration and Customs Enforcement',
      'U.S. Immigration and Customs Enforcement',
      'US Immigration and Customs Enforcement',
      'United States Immigration and Customs Enforcement',
      'Immigration & Customs Enforcement',
      'U.S. Immigration & Customs Enforcement',
      'Servicio de Inmigración y Control de Aduanas',
      'Servicio de Control de Inmigración y Aduanas',
      'Inmigración y Control de Aduanas',
      'Control de Inmigración y Aduanas',
      'Oficina de Inmigración y Aduanas',
      'Servicio de Inmigración y Aduanas',
    ],
  ],
  ['ERO', ['ERO', 'Enforcement and Removal Operations', 'Operaciones de Detención y Deportación']],
  ['HSI', ['HSI', 'Homeland Security Investigations', 'Investigaciones de Seguridad Nacional']],
  [
    'DHS',
    [
      'DHS',
      'Department of Homeland Security',
      'U.S. Department of Homeland Security',
      'Homeland Security Department',
      'Homeland Security',
      'Departamento de Seguridad Nacional',
      'Departamento de Seguridad Interna',
    ],
  ],
  [
    'CBP',
    [
      'CBP',
      'Customs and Border Protection',
      'U.S. Customs and Border Protection',
      'Aduanas y Protección Fronteriza',
      'Oficina de Aduanas y Protección Fronteriza',
    ],
  ],
  ['Border Patrol', ['Border Patrol', 'U.S. Border Patrol', 'Patrulla Fronteriza']],
  ['USCIS', ['USCIS', 'U.S. Citizenship and Immigration Services', 'Citizenship and Immigration Services']],
  [
    'Justice Department',
    [
      'Justice Department',
      'DOJ',
      'Department of Justice',
      'U.S. Department of Justice',
      'U.S. Justice Department',
      'Departamento de Justicia',
    ],
  ],
  [
    "U.S. Attorney's Office",
    [
      "U.S. Attorney's Office",
      "US Attorney's Office",
      "United States Attorney's Office",
      'Fiscalía',
      'Fiscalía Federal',
    ],
  ],
  ['FBI', ['FBI', 'Federal Bureau of Investigation']],
  ['DEA', ['DEA', 'Drug Enforcement Administration']],
  ['ATF', ['ATF']],
  ['U.S. Marshals', ['U.S. Marshals', 'U.S. Marshals Service', 'Marshals Service']],
  ['State Department', ['State Department', 'Departamento de Estado']],
  ['White House', ['White House', 'Casa Blanca']],
  ['ACLU', ['ACLU', 'American Civil Liberties Union', 'Unión Americana de Libertades Civiles']],
];

const TABLE = new PhraseTable<string>(
  AGENCIES.flatMap(([name, forms]) => forms.map((form) => [form, name] as const)),
);

/** The agency written from token `at` on ("ICE", never the word "ice"); null where there is none. */
export function agencyAt(tokens: readonly Token[], at: number): PhraseMatch<string> | null {
  const match = TABLE.match(tokens, at);
  if (match === null) return null;
  const first = tokens[at]?.text ?? '';
  const second = first.charAt(1);
  if (match.length === 1 && first.length < 5) return first === first.toUpperCase() ? match : null;
  return first.charAt(0) !== first.charAt(0).toLowerCase() || second === '.' ? match : null;
}

/** True of the names that `agencyAt` gives. */
export function isAgency(name: string): boolean {
  return AGENCIES.some(([known]) => known === name);
}

/** Nouns that stand for the agency spoken of: "the agency said", "dijo la agencia". */
export const AGENCY_NOUNS: ReadonlySet<string> = new Set(
  'agency department bureau office agencia departamento dependencia organismo oficina entidad'.split(' '),
);
