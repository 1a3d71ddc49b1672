import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { forgetAllDrafts } from '../shared/form/draftStore';
import { signOut } from './session';

/** The way out: ends the session, and leaves nothing of the person in the browser. */
export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return async () => {
    await signOut();
    forgetAllDrafts();
    await navigate('/sign-in');
    await client.clearStore();
  };
}
