import { gql } from '../gql';

/** An event for every record that changes, as far as the viewer may see it: enough to know that the page is to be asked again. */
export const changesSubscription = gql(`
  subscription RecordChanged {
    recordChanged {
      recordId
      kind
    }
  }
`);
