import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { isOrganizationNumber } from './organizationNumber.js';

/** A moment, RFC 3339 with time zone. */
export const DateTime = new GraphQLScalarType({
  ...GraphQLDateTime.toConfig(),
  name: 'DateTime',
  description: 'A moment: RFC 3339 with time zone, to the millisecond, such as `2026-11-23T09:30:00.000Z`.',
});

/** A day without time or zone. */
export const Day = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A day without time or zone: `2026-11-23`.',
});

function textScalar(
  name: string,
  description: string,
  read: (text: string) => string | null,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null;
    if (text === null) throw new GraphQLError(`This is no ${name}. ${description}`);
    return text;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text.trim()) ? text.trim() : null);

export const OrganizationNumber = textScalar(
  'OrganizationNumber',
  'Swedish organization number with a right check digit: ten digits, `559999-1234`; a leading 16 and a missing hyphen are accepted.',
  isOrganizationNumber,
);

export const MunicipalityCode = textScalar(
  'MunicipalityCode',
  'SCB code of a municipality: four digits, `2326`.',
  matching(/^\d{4}$/),
);

export const CountyCode = textScalar('CountyCode', 'SCB code of a county: two digits, `23`.', matching(/^\d{2}$/));

export const EmailAddress = textScalar('EmailAddress', 'An e-mail address.', (text) =>
  /^[^\s@<>()",;:]+@[^\s@<>()",;:]+\.[^\s@<>()",;:.]{2,}$/.test(text.trim()) && text.length <= 254 ? text.trim() : null,
);

export const Markdown = textScalar(
  'Markdown',
  'Text in Markdown (CommonMark without HTML), at most 100,000 characters.',
  (text) => (text.length <= 100_000 ? text : null),
);
