import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { gql } from '../gql';
import { recentRecords } from './recentRecords';

const query = gql(`
  query RecentRecords($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ...RecordWords_record
    }
  }
`);

/** The records opened last that still are there and may still be seen; not the one whose page is open. */
export function useRecentRecords(pathname: string) {
  const [ids] = useState(() => recentRecords().filter((id) => !pathname.endsWith(`/${encodeURIComponent(id)}`)));
  const { data } = useQuery(query, { variables: { ids }, skip: ids.length === 0, fetchPolicy: 'cache-first' });
  return (data?.nodes ?? []).filter((node) => node !== null);
}
