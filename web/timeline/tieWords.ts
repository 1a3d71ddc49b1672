import type { TFunction } from 'i18next';
import type { RelationshipKind, SuccessionKind } from '../gql/graphql';
import type { GraphTie } from './graphShape';

type Words = TFunction<['graph']>;

/** What a tie says between the names of its two ends: "är ordförande i", "har talat med". */
export function tieWords({ kind, label, isCurrent }: Pick<GraphTie, 'kind' | 'label' | 'isCurrent'>, t: Words): string {
  const when = isCurrent ? 'now' : 'then';
  switch (kind) {
    case 'AFFILIATION':
      return label ? t(`tie.AFFILIATION.${when}`, { title: label }) : t(`tie.AFFILIATION.untitled.${when}`);
    case 'RELATIONSHIP':
      return label ? t(`tie.RELATIONSHIP.${label as RelationshipKind}.${when}`) : t('tie.other');
    case 'SUCCESSION':
      return label ? t(`tie.SUCCESSION.${label as SuccessionKind}`) : t('tie.other');
    case 'CONVERSATION':
      return t('tie.CONVERSATION');
  }
}
