import type { Branch } from './branches.js';
import { day, itself, recorded, unrecorded, whole } from './branchParts.js';
import { evidenceLink, naming, partsOfPartnership, raw } from './links.js';
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
      organization: naming('declaration_signature', 'organization_id', TimelineReason.OWN, 'organization_id'),
      partnership: partsOfPartnership('declaration_signature', 'declaration_id', 'declaration'),
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
      organization: naming('adoption', 'organization_id', TimelineReason.OWN, 'organization_id'),
      partnership: partsOfPartnership('adoption', 'strategy_id', 'strategy'),
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
      partnership: naming('edition', 'partnership_id', TimelineReason.PARTNERSHIP),
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
      organization: naming(
        'clause_assessment',
        'recorded_by_organization_id',
        TimelineReason.OWN,
        'recorded_by_organization_id',
      ),
      partnership: naming('clause_assessment', 'partnership_id', TimelineReason.PARTNERSHIP),
      clause: naming('clause_assessment', 'clause_id', TimelineReason.OWN),
    },
  },
];
