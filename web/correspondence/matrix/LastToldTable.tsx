import { Badge, Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../../gql';
import { DateText } from '../../shared/time/DateText';
import { OrganizationName } from '../../shared/words/OrganizationName';

const fragment = gql(`
  fragment LastToldTable_told on LastTold {
    state
    authority {
      id
      name
      kind
    }
    topic {
      id
    }
    letter {
      id
      subject
      datedOn
      isJoint
      sender {
        id
        name
        shortName
      }
    }
  }
`);

const colors = { AGREED: 'moss', STALE: 'cloudberry', CONTRADICTED: 'lingon' };

interface LastToldTableProps {
  topics: readonly { id: string; name: string }[];
  told: readonly FragmentType<typeof fragment>[];
}

/** Authority by topic: when it was last told, by whom, in which letter, and whether that still holds. */
export function LastToldTable({ topics, told: masked }: LastToldTableProps) {
  const { t } = useTranslation(['correspondence', 'letter']);
  const told = masked.map((one) => readFragment(fragment, one));
  const authorities = new Map(told.flatMap(({ authority }) => (authority ? [[authority.id, authority] as const] : [])));
  return (
    <Table.ScrollContainer minWidth={1024} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('matrix.authority')}</Table.Th>
            {topics.map(({ id, name }) => (
              <Table.Th key={id} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...authorities.values()].map((authority) => (
            <Table.Tr key={authority.id}>
              <Table.Th scope="row">
                <OrganizationName organization={authority} />
              </Table.Th>
              {topics.map((topic) => {
                const cell = told.find((one) => one.authority?.id === authority.id && one.topic?.id === topic.id);
                if (!cell?.letter) return <Table.Td key={topic.id}>{t('matrix.never')}</Table.Td>;
                const { letter, state } = cell;
                return (
                  <Table.Td key={topic.id}>
                    <Badge variant="light" color={colors[state]}>
                      {t(`matrix.${state}`)}
                    </Badge>
                    <br />
                    <Link to={`/letters/${letter.id}`}>
                      <DateText day={letter.datedOn} />
                      <VisuallyHidden> {letter.subject}</VisuallyHidden>
                    </Link>
                    <br />
                    {letter.isJoint ? t('letter:jointly') : (letter.sender?.shortName ?? letter.sender?.name)}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
