import { useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconFileImport, IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSpeaksForPrincipal } from '../access/useSpeaksForPrincipal';
import { gql } from '../gql';
import { Actions } from '../shared/form/Actions';
import { useChoice } from '../shared/list/useChoice';
import { Answer } from '../shared/page/Answer';
import { PageHeader } from '../shared/page/PageHeader';
import { Section } from '../shared/page/Section';
import { IndicatorView } from '../strategy/IndicatorView';
import { RecordReadingsForm } from '../strategy/RecordReadingsForm';
import { RegisterIndicatorForm } from '../strategy/RegisterIndicatorForm';
import classes from './Page.module.css';

const query = gql(`
  query IndicatorsPage {
    partnership {
      id
      countyCode
    }
    indicators(first: 100) {
      nodes {
        id
        code
        name
        latestYear
      }
    }
    editions(first: 20) {
      totalCount
      nodes {
        id
        publisher
        dataset
        vintage
        itemCount
      }
    }
  }
`);

/** What is measured: one indicator at a time, year by year and municipality by municipality. */
export function IndicatorsPage() {
  const { t } = useTranslation('strategy');
  const mayChange = useSpeaksForPrincipal();
  const [choice, choose] = useChoice({ indicator: '', place: '' });
  const answer = useQuery(query);
  const known = (answer.data ?? answer.previousData)?.indicators.nodes ?? [];
  // What was measured last is what most come for.
  const latest = known.reduce<(typeof known)[number] | undefined>(
    (last, one) => ((one.latestYear ?? 0) > (last?.latestYear ?? 0) ? one : last),
    known[0],
  );
  const chosen = known.find(({ code }) => code === choice.indicator) ?? latest;
  return (
    <>
      <PageHeader
        title={t('indicators.title')}
        actions={
          mayChange && (
            <>
              <Button component={Link} to="/figures" leftSection={<IconFileImport size={18} aria-hidden />}>
                {t('indicators.import')}
              </Button>
              <Actions
                first={0}
                actions={[
                  chosen && {
                    key: 'readings',
                    label: t('actions.readings'),
                    Icon: IconPencil,
                    form: (close) => (
                      <RecordReadingsForm indicators={known} chosen={chosen.id} place={choice.place} close={close} />
                    ),
                  },
                  {
                    key: 'indicator',
                    label: t('actions.indicator'),
                    Icon: IconPlus,
                    form: (close) => <RegisterIndicatorForm close={close} />,
                  },
                ]}
              />
            </>
          )
        }
      >
        <span>{t('indicators.lead')}</span>
      </PageHeader>
      <Answer of={answer}>
        {({ partnership, indicators, editions }) =>
          chosen ? (
            <>
              <Select
                label={t('indicators.choose')}
                allowDeselect={false}
                searchable
                maw="36rem"
                mb="xl"
                data={indicators.nodes.map(({ code, name }) => ({ value: code, label: name }))}
                value={chosen.code}
                onChange={(indicator) => indicator && choose({ indicator })}
              />
              <IndicatorView
                id={chosen.id}
                county={partnership!.countyCode}
                place={choice.place || partnership!.countyCode}
                choosePlace={(place) => choose({ place })}
              />
              <Section heading={t('indicators.editions')} count={editions.totalCount ?? null}>
                <ul className={classes.rows}>
                  {editions.nodes.map(({ id, publisher, dataset, vintage, itemCount }) => (
                    <li key={id}>{t('indicators.edition', { publisher, dataset, vintage, count: itemCount })}</li>
                  ))}
                </ul>
              </Section>
            </>
          ) : (
            <p className={classes.none}>{t('indicators.none')}</p>
          )
        }
      </Answer>
    </>
  );
}
