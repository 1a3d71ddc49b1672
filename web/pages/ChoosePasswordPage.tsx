import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { addressAfterSignIn } from '../access/addressAfterSignIn';
import { DoorFrame } from '../access/DoorFrame';
import { PasswordForm } from '../access/PasswordForm';
import { useViewer } from '../access/ViewerContext';
import { gql } from '../gql';

const query = gql(`
  query ChoosePasswordPage {
    viewer {
      id
      email
      partnership {
        id
        name
      }
    }
  }
`);

/** `/choose-password`: where an invitation leads. Who has a password already goes on. */
export function ChoosePasswordPage() {
  const { t } = useTranslation('access');
  const { search } = useLocation();
  const navigate = useNavigate();
  const { name, role, organization, hasPassword } = useViewer();
  const { data } = useQuery(query);
  const onwards = addressAfterSignIn(search);
  if (hasPassword) return <Navigate to={onwards} replace />;
  const email = data?.viewer?.email ?? '';
  const partnership = data?.viewer?.partnership?.name;
  const roleName = t(`role.${role}`).toLowerCase();
  return (
    <DoorFrame
      title={t('welcome.title')}
      heading={t('welcome.heading', { name: name.split(' ')[0] })}
      lead={
        organization && partnership
          ? t('welcome.lead', { role: roleName, organization: organization.name, partnership })
          : t('welcome.leadShort', { role: roleName })
      }
      foot={email && t('welcome.foot', { email })}
    >
      <PasswordForm isFirst email={email} done={() => void navigate(onwards, { replace: true })} />
    </DoorFrame>
  );
}
