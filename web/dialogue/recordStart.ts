import type { Viewer } from '../access/ViewerContext';
import { gql } from '../gql';
import type { RecordAboutQuery, RecordStartQuery } from '../gql/graphql';
import type { InteractionAbout } from '../shared/frame/frameActions';
import { type Actor, actorKey } from './actor';
import { actorOfOrganization, actorsOfContact } from './actorFields';
import { emptyDraft, type RecordDraft } from './recordDraft';

/** Who is writing, and who the principals are: those who see what the parties see. */
export const recordStartQuery = gql(`
  query RecordStart($name: String!, $organization: ID!) {
    organization(id: $organization) {
      ...ActorPicker_organization
    }
    contacts(first: 1, filter: { name: { eq: $name }, affiliations: { some: { organization: { eq: $organization } } } }) {
      nodes {
        ...ActorPicker_contact
      }
    }
    partnership {
      id
      name
      memberships(first: 100) {
        nodes {
          id
          isPrincipal
          organization {
            id
            name
            shortName
          }
        }
      }
    }
  }
`);

export function recordStartVariables({ name, organization }: Viewer) {
  return { name, organization: organization?.id ?? '' };
}

/** What the page is about from where the form was opened. */
export const recordAboutQuery = gql(`
  query RecordAbout($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Organization {
        ...ActorPicker_organization
      }
      ... on Contact {
        ...ActorPicker_contact
      }
      ... on Dialogue {
        title
        organizations {
          ...ActorPicker_organization
        }
      }
      ... on Interaction {
        topic
        dialogue {
          id
          title
        }
        participants {
          id
          organization {
            ...ActorPicker_organization
          }
          contact {
            ...ActorPicker_contact
          }
        }
      }
    }
  }
`);

export function idsOf({ organizationIds = [], contactIds = [], dialogueId, replyToId }: InteractionAbout): string[] {
  return [...organizationIds, ...contactIds, ...[dialogueId, replyToId].filter((id) => id !== undefined)];
}

type AboutNode = NonNullable<RecordAboutQuery['nodes'][number]>;

function actorsOf(node: AboutNode, today: string): Actor[] {
  switch (node.__typename) {
    case 'Organization':
      return [actorOfOrganization(node)];
    case 'Contact':
      return actorsOfContact(node, today).slice(0, 1);
    case 'Dialogue':
      return node.organizations.map((one) => actorOfOrganization(one));
    case 'Interaction':
      return node.participants.map(({ organization, contact }) => ({
        organization: organization && actorOfOrganization(organization).organization,
        contact: contact && (actorsOfContact(contact, today)[0]?.contact ?? null),
      }));
    default:
      return [];
  }
}

/** The writer's own organization, and the writer as its contact where there is one. */
function ourselves(start: RecordStartQuery, today: string): Actor[] {
  if (!start.organization) return [];
  const own = actorOfOrganization(start.organization);
  const [self] = start.contacts.nodes.flatMap((contact) => actorsOfContact(contact, today));
  return [{ ...own, contact: self?.contact ?? null }];
}

/** The form as it opens on a page: ourselves, and those the page is about. */
export function draftAbout(start: RecordStartQuery, nodes: RecordAboutQuery['nodes'], today: string): RecordDraft {
  const own = ourselves(start, today);
  const ownId = own[0]?.organization?.id;
  const about = nodes.flatMap((node) => (node ? actorsOf(node, today) : []));
  const others = about.filter(({ organization }) => !organization || organization.id !== ownId);
  const draft = emptyDraft([...new Map([...others, ...own].map((actor) => [actorKey(actor), actor])).values()]);
  for (const node of nodes) {
    if (node?.__typename === 'Dialogue') draft.dialogue = { id: node.id, title: node.title };
    if (node?.__typename !== 'Interaction') continue;
    draft.inReplyTo = { id: node.id, topic: node.topic };
    draft.topic = node.topic;
    if (node.dialogue) draft.dialogue = node.dialogue;
  }
  return draft;
}
