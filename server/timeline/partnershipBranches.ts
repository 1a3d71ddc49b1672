import { sql } from 'kysely';
import type { Branch } from './branches.js';
import { day, itself, recorded, unrecorded, whole } from './branchParts.js';
import { evidenceLink, raw, reason } from './links.js';
import { TimelineKind, TimelineReason } from './TimelineEntry.js';

/** Lines of what the partnership declares, aims at, measures and judges. */
export const partnershipBranches: Branch[] = [
  {
    kind: TimelineKind.DECLARATION_SIGNED,
    type: 'DeclarationSignature',
    table: 'declaration_signature',
    occurredAt: day('r.signed_on'),
    dayOnly: true,
    ...unrecorded,
    secret: whole('Declaration', 'r.declaration_id'),
    title: raw(`coalesce((select d.title from declaration d where d.id = r.declaration_id), '')`),
    text: raw('r.signatory'),
    links: {
      organization: (
        id,
      ) => sql`select s.id as record_id, ${reason(TimelineReason.OWN)} as reason, s.organization_id as via
        from declaration_signature s where s.organization_id = ${id}`,
      partnership: (
        id,
      ) => sql`select s.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via
        from declaration_signature s join declaration d on d.id = s.declaration_id where d.partnership_id = ${id}`,
    },
  },
  {
    kind: TimelineKind.STRATEGY_ADOPTED,
    type: 'Adoption',
    table: 'adoption',
    occurredAt: day('r.adopted_on'),
    dayOnly: true,
    ...unrecorded,
    secret: whole('Strategy', 'r.strategy_id'),
    title: raw(`coalesce((select s.title from strategy s where s.id = r.strategy_id), '')`),
    text: raw('r.decision'),
    links: {
      organization: (
        id,
      ) => sql`select a.id as record_id, ${reason(TimelineReason.OWN)} as reason, a.organization_id as via
        from adoption a where a.organization_id = ${id}`,
      partnership: (
        id,
      ) => sql`select a.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via
        from adoption a join strategy s on s.id = a.strategy_id where s.partnership_id = ${id}`,
      clause: evidenceLink('Adoption'),
    },
  },
  {
    kind: TimelineKind.FIGURES_READ_IN,
    type: 'Edition',
    table: 'edition',
    occurredAt: raw('r.recorded_at'),
    dayOnly: false,
    ...recorded,
    secret: itself('Edition'),
    title: raw('r.dataset'),
    text: raw(`r.publisher || ', ' || r.vintage`),
    links: {
      partnership: (
        id,
      ) => sql`select e.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via
        from edition e where e.partnership_id = ${id}`,
      clause: evidenceLink('Edition'),
    },
  },
  {
    kind: TimelineKind.CLAUSE_ASSESSED,
    type: 'ClauseAssessment',
    table: 'clause_assessment',
    occurredAt: day('r.assessed_on'),
    dayOnly: true,
    ...recorded,
    secret: itself('ClauseAssessment'),
    title: raw(`coalesce((select c.code from clause c where c.id = r.clause_id), '')`),
    text: raw('r.reason'),
    links: {
      organization: (
        id,
      ) => sql`select a.id as record_id, ${reason(TimelineReason.OWN)} as reason, a.recorded_by_organization_id as via
        from clause_assessment a where a.recorded_by_organization_id = ${id}`,
      partnership: (
        id,
      ) => sql`select a.id as record_id, ${reason(TimelineReason.PARTNERSHIP)} as reason, null::uuid as via
        from clause_assessment a where a.partnership_id = ${id}`,
      clause: (id) =>
        sql`select a.id as record_id, ${reason(TimelineReason.OWN)} as reason, null::uuid as via from clause_assessment a where a.clause_id = ${id}`,
    },
  },
];
