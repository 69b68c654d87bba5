import { describe, expect, test } from 'vitest';
import { figuresOf } from './read.ts';

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['ICE detuvo a 128 personas en el área de Houston.', 'arrests exact 128 people @Houston area'],
  ['Casi 500 inmigrantes fueron arrestados en todo el país.', 'arrests nearly 500 people @national'],
  [
    'El operativo de cuatro días dejó 97 detenidos en Nueva York.',
    'duration_days exact 4 days @New York',
    'arrests exact 97 people @New York',
  ],
  [
    'Las autoridades arrestaron a 232 personas en el norte de California. De los detenidos, 115 tenían condenas penales y 20 eran pandilleros.',
    'arrests exact 232 people @Northern California',
    'criminal_convictions exact 115 people @Northern California',
    'gang_members exact 20 people @Northern California',
  ],
  [
    'Fueron detenidas 83 personas en Chicago. El 64 por ciento tenía antecedentes penales.',
    'arrests exact 83 people @Chicago',
    'criminal_convictions exact 64 percent @Chicago',
  ],
  [
    'La redada terminó con 161 arrestos en el condado de Los Ángeles, de los cuales 26 tenían órdenes finales de deportación.',
    'arrests exact 161 people @Los Angeles County',
    'removal_orders exact 26 people @Los Angeles County',
  ],
  [
    'Unos 600 agentes federales participaron en la redada en Misisipi.',
    'agents about 600 agents @Mississippi',
  ],
  ['Los arrestados provienen de 35 países.', 'countries exact 35 countries @national'],
  [
    'Más de 40 personas fueron detenidas en Filadelfia; doce de ellas no tenían antecedentes.',
    'arrests more_than 40 people @Philadelphia',
    'no_criminal_record exact 12 people @Philadelphia',
  ],
  [
    'Hubo 51 detenidos en San Antonio y 41 en Dallas.',
    'arrests exact 51 people @San Antonio',
    'arrests exact 41 people @Dallas',
  ],
];

describe('the same in Spanish', () => {
  for (const [text, ...figures] of CASES) test(text, () => expect(figuresOf(text, 'es')).toEqual(figures));
});
