import { dayOf } from '../../shared/today.js';

/** Everything that is open with one actor, who speaks for it, and what happened last. */
export interface HandoverActor {
  name: string;
  contacts: { name: string; email: string | null; phone: string | null; title: string | null }[];
  open: HandoverItem[];
  history: { on: string; kind: string; title: string }[];
}

export interface HandoverItem {
  kind: string;
  title: string;
  dueOn: string | null;
  isLate: boolean;
  recordId: string | null;
}

/** What a successor takes over, as the caller may see it: the partnership's own matters, and then actor by actor. */
export interface HandoverPack {
  partnership: string;
  madeOn: string;
  own: HandoverItem[];
  actors: HandoverActor[];
}

/** All that is open, in the words of the API. */
export const OPEN_QUERY = `query HandoverPack {
  partnership { name }
  openItems { kind title dueOn isLate actor { id name } record { id } }
}`;

/** Who speaks for some of the actors, and what happened with them last. At most 100 of them. */
export const ACTORS_QUERY = `query HandoverActors($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Organization {
      id
      contacts(first: 20) { nodes { id name email phone } }
      affiliations { title until contact { id } }
      timeline(first: 8) { nodes { occurredAt kind title } }
    }
  }
}`;

export interface OpenAnswer {
  partnership: { name: string } | null;
  openItems: {
    kind: string;
    title: string;
    dueOn: string | null;
    isLate: boolean;
    actor: { id: string; name: string } | null;
    record: { id: string } | null;
  }[];
}

export interface ActorsAnswer {
  nodes: ({
    id?: string;
    contacts: { nodes: { id: string; name: string; email: string | null; phone: string | null }[] };
    affiliations: { title: string | null; until: string | null; contact: { id: string } | null }[];
    timeline: { nodes: { occurredAt: Date; kind: string; title: string }[] };
  } | null)[];
}

/** Asks the API as somebody; a refusal is thrown. */
export type Ask = <T>(source: string, variables?: Record<string, unknown>) => Promise<T>;

const AT_ONCE = 20;

/** Gathers the pack through the API: under the caller's rights, and reads of what is secret are logged as any others. */
export async function gatherHandover(ask: Ask, madeOn: string): Promise<HandoverPack> {
  const { partnership, openItems } = await ask<OpenAnswer>(OPEN_QUERY);
  const item = ({ kind, title, dueOn, isLate, record }: OpenAnswer['openItems'][number]): HandoverItem => ({
    kind,
    title,
    dueOn,
    isLate,
    recordId: record?.id ?? null,
  });
  const names = new Map(openItems.flatMap(({ actor }) => (actor ? [[actor.id, actor.name] as const] : [])));
  const ids = [...names.keys()];
  const actors: HandoverActor[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { nodes } = await ask<ActorsAnswer>(ACTORS_QUERY, { ids: ids.slice(at, at + AT_ONCE) });
    for (const node of nodes) {
      if (!node?.id) continue;
      actors.push({
        name: names.get(node.id)!,
        contacts: node.contacts.nodes.map(({ id, name, email, phone }) => {
          const now = node.affiliations.find(({ contact, until }) => contact?.id === id && (!until || until >= madeOn));
          return { name, email, phone, title: now?.title ?? null };
        }),
        open: openItems.filter(({ actor }) => actor?.id === node.id).map(item),
        history: node.timeline.nodes.map(({ occurredAt, kind, title }) => ({
          on: dayOf(occurredAt),
          kind,
          title,
        })),
      });
    }
  }
  return {
    partnership: partnership?.name ?? '',
    madeOn,
    own: openItems.filter(({ actor }) => actor === null).map(item),
    actors,
  };
}
