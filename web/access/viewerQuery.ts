import { gql } from '../gql';

export const viewerQuery = gql(`
  query Viewer {
    viewer {
      id
      name
      role
      permissions
      language
      hasPassword
      organization {
        id
        name
      }
    }
  }
`);
