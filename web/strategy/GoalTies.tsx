import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { gql } from '../gql';
import { Answer } from '../shared/page/Answer';
import classes from './StrategyCard.module.css';

const query = gql(`
  query GoalTies($id: ID!) {
    goal(id: $id) {
      id
      dialogues(first: 50) {
        nodes {
          id
          title
        }
      }
      commitments(first: 50) {
        nodes {
          id
          title
        }
      }
    }
  }
`);

interface GoalTiesProps {
  goal: string;
  dialogues: number | null;
  commitments: number | null;
}

/** How much serves a goal; opened, the dialogues and commitments themselves. */
export function GoalTies({ goal, dialogues, commitments }: GoalTiesProps) {
  const { t } = useTranslation('strategy');
  const [isOpen, setIsOpen] = useState(false);
  const said = t('strategy.tied', {
    dialogues: String(dialogues ?? '1000+'),
    commitments: String(commitments ?? '1000+'),
  });
  if (dialogues === 0 && commitments === 0) return <p className={classes.tied}>{t('strategy.tiedToNothing')}</p>;
  return (
    <details className={classes.tied} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{said}</summary>
      {isOpen && <Ties goal={goal} />}
    </details>
  );
}

function Ties({ goal }: { goal: string }) {
  const { t } = useTranslation('strategy');
  const answer = useQuery(query, { variables: { id: goal } });
  return (
    <Answer of={answer}>
      {({ goal: found }) => (
        <div className={classes.ties}>
          {(['dialogues', 'commitments'] as const).map((kind) => (
            <div key={kind}>
              <p className={classes.small}>{t(`strategy.${kind}`)}</p>
              <ul className={classes.list}>
                {found?.[kind].nodes.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`/${kind}/${id}`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </Answer>
  );
}
