import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { gql } from '../gql';
import { countyNames } from '../organization/countyNames';
import { Answer } from '../shared/page/Answer';
import { Section } from '../shared/page/Section';
import classes from './FigureTable.module.css';
import { FigureTable } from './FigureTable';
import { PlaceMap } from './PlaceMap';
import { useFigure } from './useFigure';
import { YearChart } from './YearChart';

const query = gql(`
  query IndicatorView($id: ID!, $place: String!, $county: CountyCode!) {
    indicator(id: $id) {
      id
      name
      unit
      measure
      population
      publisher
      years(place: $place) {
        year
        total
        urban
        rural
        ruralGap
        vintage
      }
      places(county: $county) {
        place
        name
        year
        total
        urban
        rural
        ruralGap
        vintage
        outline
      }
    }
    targets(first: 50, filter: { place: { eq: $place }, replacedBy: { isNull: true } }) {
      nodes {
        id
        measure
        population
        areaClass
        threshold
        dueOn
        goal {
          id
          code
        }
      }
    }
  }
`);

interface IndicatorViewProps {
  id: string;
  /** Code of the county that the map is of. */
  county: string;
  /** Code of the place that is followed year by year. */
  place: string;
  choosePlace: (place: string) => void;
}

/** One indicator: a place year by year against its goals, and the county's municipalities as a map and as a table. */
export function IndicatorView({ id, county, place, choosePlace }: IndicatorViewProps) {
  const { t } = useTranslation('strategy');
  const figure = useFigure();
  const answer = useQuery(query, { variables: { id, place, county } });
  return (
    <Answer of={answer}>
      {({ indicator, targets }) => {
        if (!indicator) return null;
        const { unit, name, years, places, publisher } = indicator;
        const own = targets.nodes.filter(
          ({ measure, population }) => measure === indicator.measure && population === indicator.population,
        );
        const named = [
          { value: '00', label: t('indicators.country') },
          { value: county, label: countyNames[county] ?? t('indicators.county') },
          ...places.map((one) => ({ value: one.place, label: one.name })),
        ];
        const placeName = named.find(({ value }) => value === place)?.label ?? place;
        const parts = ['total', 'urban', 'rural', 'ruralGap'] as const;
        const values = (one: Record<(typeof parts)[number], number | null>) =>
          parts.map((part) =>
            figure(one[part], part === 'ruralGap' && unit === 'PERCENT' ? 'PERCENTAGE_POINTS' : unit),
          );
        const headings = parts.map((part) =>
          t(part === 'ruralGap' && unit === 'PERCENT' ? 'indicators.ruralGapPoints' : `indicators.${part}`),
        );
        const year = places[0]?.year;
        return (
          <>
            <Section heading={t('indicators.years', { place: placeName })} lead={t('indicators.yearsLead')}>
              <Select
                label={t('indicators.place')}
                allowDeselect={false}
                maw="20rem"
                mb="md"
                data={named}
                value={place}
                onChange={(chosen) => chosen && choosePlace(chosen)}
              />
              {years.length === 0 ? (
                <p className={classes.none}>{t('indicators.noReadings', { place: placeName })}</p>
              ) : (
                <>
                  <YearChart years={years} unit={unit} targets={own} />
                  <FigureTable
                    caption={t('indicators.years', { place: placeName })}
                    columns={[t('indicators.year'), ...headings, t('indicators.vintage')]}
                    rows={years.map((one) => ({
                      key: String(one.year),
                      cells: [one.year, ...values(one), <Vintage key="vintage">{one.vintage}</Vintage>],
                    }))}
                  />
                  <p className={classes.note}>
                    {t('indicators.gapHelp')} {t('indicators.source', { publisher })}.
                  </p>
                </>
              )}
            </Section>
            {year !== undefined && (
              <Section heading={t('indicators.places')} lead={t('indicators.placesLead', { name, year: String(year) })}>
                <PlaceMap places={places} unit={unit} label={t('indicators.map', { name, year: String(year) })} />
                <FigureTable
                  caption={t('indicators.places')}
                  columns={[t('indicators.municipality'), ...headings, t('indicators.vintage')]}
                  rows={places.map((one) => ({
                    key: one.place,
                    cells: [one.name, ...values(one), <Vintage key="vintage">{one.vintage}</Vintage>],
                  }))}
                />
              </Section>
            )}
          </>
        );
      }}
    </Answer>
  );
}

/** A vintage, never broken at its hyphen. */
function Vintage({ children }: { children: string }) {
  return <span className={classes.whole}>{children}</span>;
}
