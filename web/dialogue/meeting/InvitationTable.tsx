import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { OrganizationName } from '../../shared/words/OrganizationName';
import { InvitationActions } from './InvitationActions';
import classes from './InvitationTable.module.css';

const fragment = gql(`
  fragment InvitationTable_invitation on MeetingInvitation {
    id
    organization {
      id
      name
      kind
    }
    contact {
      id
      name
      email
    }
    isMissing
    calledAt
    answer
    answerNote
    attendance
    ...InvitationActions_invitation
  }
`);

interface InvitationTableProps {
  invitations: readonly FragmentType<typeof fragment>[];
  /** Whether the reader may change the meeting. */
  mayChange: boolean;
  /** For whom the reader works: they answer for themselves. */
  we: string | null;
  /** Whether the meeting is still to come. */
  isOpen: boolean;
}

/** Who is called, through whom, and what they answered; afterwards who came. */
export function InvitationTable({ invitations, mayChange, we, isOpen }: InvitationTableProps) {
  const { t } = useTranslation('meeting');
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.box} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('called.organization')}</th>
            <th scope="col">{t('called.contact')}</th>
            <th scope="col">{isOpen ? t('called.answer') : t('called.attendance')}</th>
            {isOpen && <th scope="col">{t('called.actions')}</th>}
          </tr>
        </thead>
        <tbody>
          {readFragment(fragment, invitations).map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <OrganizationName organization={one.organization} />
              </th>
              <td>
                {one.isMissing ? (
                  <span className={classes.missing}>{t('called.missing')}</span>
                ) : (
                  <>
                    {one.contact?.name ?? t('called.hidden')}
                    <span className={classes.note}>{one.contact?.email}</span>
                  </>
                )}
              </td>
              <td>
                {one.attendance
                  ? t(`attendance.${one.attendance}`)
                  : t(`answer.${one.answer ?? (one.calledAt ? 'NONE' : 'NOT_CALLED')}`)}
                {one.answerNote && <span className={classes.note}>{one.answerNote}</span>}
              </td>
              {isOpen && (
                <td className={classes.acts}>
                  <InvitationActions
                    invitation={one}
                    mayChange={mayChange}
                    mayAnswer={mayChange || one.organization.id === we}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
