import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { type FragmentType, gql, readFragment } from '../gql';
import type { DirectiveStatus } from '../gql/graphql';
import { Actions } from '../shared/form/Actions';
import classes from './DirectiveList.module.css';
import { MoveDirectiveForm } from './MoveDirectiveForm';

const fragment = gql(`
  fragment DirectiveList_directive on Directive {
    id
    version
    text
    dueOn
    status
    isLate
    doneHow
    returnedWhy
    paragraph
    boardMeeting {
      id
      title
    }
  }
`);

type Step = Exclude<DirectiveStatus, 'RECEIVED'>;
const steps: Record<DirectiveStatus, Step[]> = {
  RECEIVED: ['CONFIRMED', 'RETURNED'],
  CONFIRMED: ['IN_PROGRESS', 'DONE', 'RETURNED'],
  IN_PROGRESS: ['DONE', 'RETURNED'],
  DONE: ['CARRIED_OUT', 'IN_PROGRESS', 'RETURNED'],
  CARRIED_OUT: [],
  RETURNED: [],
};

interface DirectiveListProps {
  directives: readonly FragmentType<typeof fragment>[];
  meetings: readonly { id: string; title: string }[];
}

/** What the board asks, where each stands, and what can be done with it. */
export function DirectiveList({ directives: masked, meetings }: DirectiveListProps) {
  const { t } = useTranslation('boardRoom');
  const { permissions } = useViewer();
  const mayMove = permissions.includes('RECORD') && permissions.includes('READ_AS_PRINCIPAL');
  const directives = readFragment(fragment, masked);
  if (directives.length === 0) return <p className={classes.facts}>{t('none')}</p>;
  return (
    <ul className={classes.rows}>
      {directives.map((one) => (
        <li key={one.id}>
          <p className={classes.text}>
            <Badge color={one.isLate ? 'lingon' : one.status === 'CARRIED_OUT' ? 'moss' : 'cloudberry'}>
              {one.isLate ? t('late') : t(`status.${one.status}`)}
            </Badge>{' '}
            {one.text}
          </p>
          <p className={classes.facts}>
            {t('given', { meeting: one.boardMeeting?.title ?? '–', paragraph: one.paragraph })}
            {one.dueOn && `. ${t('due', { day: one.dueOn })}`}
          </p>
          {(one.doneHow ?? one.returnedWhy) && <p className={classes.facts}>{one.doneHow ?? one.returnedWhy}</p>}
          {mayMove && (
            <Actions
              size="compact-sm"
              first={2}
              actions={steps[one.status].map((to) => ({
                key: to,
                label: t(`actions.${to}`),
                form: (close) => <MoveDirectiveForm directive={one} to={to} meetings={meetings} close={close} />,
              }))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
