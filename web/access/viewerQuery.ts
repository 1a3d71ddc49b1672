import { gql } from '../gql';

export const viewerQuery = gql(`
  query Viewer {
    viewer {
      id
      name
      role
      language
      organization {
        id
        name
      }
    }
  }
`);
