import type { ClaimKind, FactInput, Measure, Population, Stance, Unit } from '../../gql/graphql';
import { amountOf } from '../../shared/form/amountOf';

/** A fact as it is written in a form. */
export type FactValues = Record<
  | 'kind'
  | 'sentence'
  | 'value'
  | 'unit'
  | 'measure'
  | 'population'
  | 'place'
  | 'on'
  | 'stance'
  | 'document'
  | 'section'
  | 'source'
  | 'vintage',
  string
>;

export const emptyFact: FactValues = {
  kind: 'FIGURE',
  sentence: '',
  value: '',
  unit: 'PERCENT',
  measure: '',
  population: '',
  place: '',
  on: '',
  stance: '',
  document: '',
  section: '',
  source: '',
  vintage: '',
};

export const kinds: ClaimKind[] = ['FIGURE', 'AMOUNT', 'DATE', 'STANCE'];
export const units: Unit[] = ['PERCENT', 'PERCENTAGE_POINTS', 'SEK', 'COUNT', 'MBIT_PER_SECOND', 'KILOMETRES', 'DATE'];
export const stances: Stance[] = ['SUPPORTS', 'SUPPORTS_WITH_CHANGES', 'NO_OBJECTION', 'OPPOSES', 'ABSTAINS'];

/** A fact as the API takes it; a decimal comma is read as it is written in Swedish. */
export function factInput(fact: FactValues): FactInput {
  const text = (value: string) => value.trim() || null;
  const number = fact.value.trim() === '' ? null : amountOf(fact.value);
  return {
    kind: fact.kind as ClaimKind,
    sentence: fact.sentence,
    value: number !== null && Number.isFinite(number) ? number : null,
    unit: (text(fact.unit) as Unit | null) ?? null,
    measure: text(fact.measure) as Measure | null,
    population: text(fact.population) as Population | null,
    place: text(fact.place),
    on: text(fact.on),
    stance: text(fact.stance) as Stance | null,
    document: text(fact.document),
    section: text(fact.section),
    source: text(fact.source),
    vintage: text(fact.vintage),
  };
}
