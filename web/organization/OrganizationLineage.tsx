import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { DateText } from '../shared/time/DateText';
import { OrganizationName } from '../shared/words/OrganizationName';
import classes from './OrganizationLineage.module.css';

const fragment = gql(`
  fragment OrganizationLineage_organization on Organization {
    id
    predecessors {
      ...OrganizationLineage_succession
      predecessor {
        id
        predecessors {
          ...OrganizationLineage_succession
          predecessor {
            id
            predecessors {
              ...OrganizationLineage_succession
            }
          }
        }
      }
    }
    successors {
      ...OrganizationLineage_succession
      successor {
        id
        successors {
          ...OrganizationLineage_succession
          successor {
            id
            successors {
              ...OrganizationLineage_succession
            }
          }
        }
      }
    }
  }
`);

const step = gql(`
  fragment OrganizationLineage_succession on Succession {
    id
    kind
    occurredOn
    source
    predecessor {
      id
      name
      kind
    }
    successor {
      id
      name
      kind
    }
  }
`);

interface LineageProps {
  organization: FragmentType<typeof fragment>;
}

/** Every step, three generations each way, oldest first. */
function useSteps({ organization }: LineageProps) {
  const { predecessors, successors } = readFragment(fragment, organization);
  const before = predecessors.flatMap((one) => [
    one,
    ...one.predecessor.predecessors.flatMap((two) => [two, ...two.predecessor.predecessors]),
  ]);
  const after = successors.flatMap((one) => [
    one,
    ...one.successor.successors.flatMap((two) => [two, ...two.successor.successors]),
  ]);
  return readFragment(step, [...before, ...after]).toSorted((a, b) => a.occurredOn.localeCompare(b.occurredOn));
}

/** What an organization was called before and came to be called: the steps its history follows. */
export function OrganizationLineage({ organization }: LineageProps) {
  const { t } = useTranslation('organization');
  const here = readFragment(fragment, organization).id;
  return (
    <ol className={classes.steps}>
      {useSteps({ organization }).map(({ id, kind, occurredOn, source, predecessor, successor }) => (
        <li key={id}>
          <DateText day={occurredOn} />
          <span className={classes.step}>
            <OrganizationName organization={predecessor} link={predecessor.id !== here} /> {t(`succession.${kind}`)}{' '}
            <OrganizationName organization={successor} link={successor.id !== here} />
            {source && <span className={classes.source}>{source}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
