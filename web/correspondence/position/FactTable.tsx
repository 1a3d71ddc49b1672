import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { factValue } from './factValue';

const fragment = gql(`
  fragment FactTable_fact on Fact {
    id
    sentence
    kind
    measure
    population
    place
    on
    unit
    value
    stance
    document
    section
    source
    vintage
  }
`);

/** The figures and other facts that a position rests on, each with its measure, day and source. */
export function FactTable({ facts }: { facts: readonly FragmentType<typeof fragment>[] }) {
  const { t, i18n } = useTranslation('position');
  return (
    <Table.ScrollContainer minWidth={520} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('fact.sentence')}</Table.Th>
            <Table.Th>{t('fact.value')}</Table.Th>
            <Table.Th>{t('fact.measure')}</Table.Th>
            <Table.Th>{t('fact.source')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {facts.map((masked) => {
            const fact = readFragment(fragment, masked);
            const about = [
              fact.measure && t(`measure.${fact.measure}`),
              fact.population && t(`population.${fact.population}`),
              fact.place,
              fact.on,
              fact.document,
              fact.section && t('fact.sectionOf', { section: fact.section }),
            ];
            return (
              <Table.Tr key={fact.id}>
                <Table.Td>{fact.sentence}</Table.Td>
                <Table.Td>
                  {fact.stance ? t(`stance.${fact.stance}`) : factValue(fact.value, fact.unit, i18n.language)}
                </Table.Td>
                <Table.Td>{about.filter(Boolean).join(', ')}</Table.Td>
                <Table.Td>{[fact.source, fact.vintage].filter(Boolean).join(', ') || t('fact.unsourced')}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
