import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { DateText } from '../shared/time/DateText';
import { OrganizationName } from '../shared/words/OrganizationName';

const fragment = gql(`
  fragment PhaseTable_standing on MunicipalityStanding {
    municipality {
      id
      name
      kind
    }
    phase {
      id
      phase
      since
      evidence
    }
  }
`);

/** Where each municipality stands, since when, and what shows it. */
export function PhaseTable({ standings: masked }: { standings: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('followUp');
  return (
    <Table.ScrollContainer minWidth={560} tabIndex={0} aria-label={t('phases')} role="region">
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('municipality')}</Table.Th>
            <Table.Th scope="col">{t('phaseHeading')}</Table.Th>
            <Table.Th scope="col">{t('since')}</Table.Th>
            <Table.Th scope="col">{t('evidence')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {readFragment(fragment, masked).map(({ municipality, phase }) => (
            <Table.Tr key={municipality.id}>
              <Table.Th scope="row">
                <OrganizationName organization={municipality} />
              </Table.Th>
              <Table.Td>{t(`phase.${phase?.phase ?? 'UNMAPPED'}`)}</Table.Td>
              <Table.Td>{phase ? <DateText day={phase.since} /> : '–'}</Table.Td>
              <Table.Td>{phase?.evidence ?? t('unmapped')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
