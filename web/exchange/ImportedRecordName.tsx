import { IconChartLine } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { KindIcon } from '../shared/words/KindIcon';
import classes from './ImportedRows.module.css';

const fragment = gql(`
  fragment ImportedRecordName_record on Node {
    __typename
    ... on Contact {
      id
      name
    }
    ... on Organization {
      id
      name
      kind
    }
    ... on Affiliation {
      id
      title
      organization {
        id
        name
      }
    }
    ... on Interaction {
      id
      topic
    }
    ... on Edition {
      id
      dataset
      vintage
    }
    ... on Indicator {
      id
      code
      name
    }
    ... on Attachment {
      id
      fileName
    }
  }
`);

/** What an import made or changed, by its name and with the way to it. */
export function ImportedRecordName({ record: masked }: { record: FragmentType<typeof fragment> }) {
  const record = readFragment(fragment, masked);
  switch (record.__typename) {
    case 'Contact':
      return (
        <Link className={classes.record} to={`/contacts/${record.id}`}>
          <KindIcon kind="CONTACT" size={17} /> {record.name}
        </Link>
      );
    case 'Organization':
      return (
        <Link className={classes.record} to={`/organizations/${record.id}`}>
          <KindIcon kind={record.kind} size={17} /> {record.name}
        </Link>
      );
    case 'Affiliation':
      return (
        <Link className={classes.record} to={`/organizations/${record.organization.id}`}>
          <KindIcon kind="AFFILIATION" size={17} />{' '}
          {[record.title, record.organization.name].filter(Boolean).join(', ')}
        </Link>
      );
    case 'Interaction':
      return (
        <Link className={classes.record} to={`/interactions/${record.id}`}>
          <KindIcon kind="EMAIL" size={17} /> {record.topic}
        </Link>
      );
    case 'Attachment':
      return (
        <a className={classes.record} href={`/files/${record.id}`} download={record.fileName}>
          <KindIcon kind="INTERACTION" size={17} /> {record.fileName}
        </a>
      );
    case 'Edition':
      return (
        <Link className={classes.record} to="/indicators">
          <IconChartLine size={17} aria-hidden /> {record.dataset} ({record.vintage})
        </Link>
      );
    case 'Indicator':
      return (
        <Link className={classes.record} to={`/indicators?indicator=${encodeURIComponent(record.code)}`}>
          <IconChartLine size={17} aria-hidden /> {record.name}
        </Link>
      );
    default:
      return null;
  }
}
