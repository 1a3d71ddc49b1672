import { gql, readFragment, type FragmentType } from '../../gql';
import type { FactValues } from './factValues';

/** A position as it is written in a form. */
export interface PositionValues {
  topic: string | null;
  title: string;
  statement: string;
  body: string;
  motivation: string;
  audience: string | null;
  validFrom: string;
  validUntil: string;
  facts: FactValues[];
}

export const emptyPosition: PositionValues = {
  topic: null,
  title: '',
  statement: '',
  body: '',
  motivation: '',
  audience: null,
  validFrom: '',
  validUntil: '',
  facts: [],
};

const fragment = gql(`
  fragment PositionValues_version on PositionVersion {
    id
    title
    statement
    body
    motivation
    validFrom
    validUntil
    audience {
      id
    }
    facts {
      id
      kind
      sentence
      value
      unit
      measure
      population
      place
      on
      stance
      document
      section
      source
      vintage
    }
  }
`);

/** The version that stands, as it is put in a form to be written on. */
export function positionValues(masked: FragmentType<typeof fragment>): PositionValues {
  const { title, statement, body, motivation, validFrom, validUntil, audience, facts } = readFragment(fragment, masked);
  return {
    topic: null,
    title,
    statement,
    body,
    motivation: motivation ?? '',
    audience: audience?.id ?? null,
    validFrom,
    validUntil: validUntil ?? '',
    facts: facts.map(({ __typename, id: _id, value, ...fact }: (typeof facts)[number] & { __typename?: string }) => ({
      ...(Object.fromEntries(Object.entries(fact).map(([name, one]) => [name, one ?? ''])) as FactValues),
      value: value == null ? '' : String(value).replace('.', ','),
    })),
  };
}
