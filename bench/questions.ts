import { toGlobalId } from '../server/shared/globalId.js';
import { uuidOf } from './generate.js';

/** One of the six questions of the measure: its document, and variables for the n-th time it is asked. */
export interface BenchQuestion {
  name: string;
  document: string;
  variables: (n: number) => Record<string, unknown>;
}

const organization = (n: number) => toGlobalId('Organization', uuidOf('organization', n));
/** Past the principals and the large organization, spread over all the others. */
const anyOrganization = (n: number) => organization(4 + ((n * 7919) % 490));

/** As a client asks them: a list, a page, deep in a history of thousands, four levels, a search, and an interaction logged. */
export const QUESTIONS: BenchQuestion[] = [
  {
    name: 'Q1 organizations',
    document: `query { organizations(first: 30) { nodes { id name kind lastContactAt contacts(first: 1) { totalCount } } pageInfo { hasNextPage endCursor } } }`,
    variables: () => ({}),
  },
  {
    name: 'Q2 organization',
    document: `query ($id: ID!) { organization(id: $id) { id name kind contacts(first: 10) { nodes { id name email } }
      commitmentsGiven(first: 10, filter: { status: { in: [OPEN, IN_PROGRESS] } }) { nodes { id title dueOn } }
      timeline(first: 30) { nodes { occurredAt title reason recordedBy { name } } pageInfo { hasNextPage endCursor } } } }`,
    variables: (n) => ({ id: anyOrganization(n) }),
  },
  {
    name: 'Q3 deep in 12,000',
    document: `query ($id: ID!, $before: DateTime!) { organization(id: $id) {
      timeline(first: 30, filter: { occurredAt: { lt: $before } }) { nodes { occurredAt title reason recordedBy { name } } pageInfo { hasNextPage endCursor } } } }`,
    variables: (n) => ({ id: organization(1), before: `20${14 + (n % 10)}-06-01T00:00:00Z` }),
  },
  {
    name: 'Q4 four levels',
    document: `query ($id: ID!) { organization(id: $id) { name contacts(first: 5) { nodes { name
      interactions(first: 3) { nodes { topic occurredAt participants { organization { name } contact { name } } } } } } } }`,
    variables: (n) => ({ id: anyOrganization(n) }),
  },
  {
    name: 'Q5 search',
    document: `query ($query: String!) { search(query: $query, first: 10) { nodes { title record { __typename id } } } }`,
    variables: (n) => ({ query: `ort${n % 5_000}by` }),
  },
  {
    name: 'Q6 log a call',
    document: `mutation ($input: RecordInteractionInput!) { recordInteraction(input: $input) {
      interaction { id topic occurredAt participants { organization { name } } } } }`,
    variables: (n) => ({
      input: {
        kind: 'PHONE',
        topic: `Samtal ${n}`,
        participants: [n, n + 1, n + 2].map((each) => ({ organization: anyOrganization(each), role: 'ATTENDEE' })),
      },
    }),
  },
];
