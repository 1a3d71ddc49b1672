import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { FieldRow } from '../../shared/form/FieldRow';
import { Moment } from '../../shared/time/Moment';
import { Redline } from './Redline';
import { VersionText } from './VersionText';

const fragment = gql(`
  fragment VersionCompare_position on Position {
    id
    currentNumber
    versions {
      id
      number
      title
      statement
      body
      motivation
      madeAt
      contentHash
      madeBy {
        id
        name
      }
      facts {
        id
        sentence
      }
      ...VersionText_version
    }
  }
`);

/** What a position says, in any of its versions, with what has changed since another. */
export function VersionCompare({ position: masked }: { position: FragmentType<typeof fragment> }) {
  const { currentNumber, versions } = readFragment(fragment, masked);
  const { t } = useTranslation('position');
  const [chosen, setChosen] = useState<number | null>(null);
  const [against, setAgainst] = useState<number | null>(null);
  const shown = versions.find(({ number }) => number === (chosen ?? currentNumber)) ?? versions[0];
  const other = versions.find(({ number }) => number === against);
  if (!shown) return null;
  const numbers = versions.map(({ number }) => ({ value: String(number), label: t('version', { number }) }));
  const textOf = ({ title, statement, body, motivation, facts }: typeof shown) =>
    [title, statement, body, motivation, ...facts.map(({ sentence }) => `– ${sentence}`)].filter(Boolean).join('\n\n');
  return (
    <>
      {versions.length > 1 && (
        <FieldRow>
          <Select
            label={t('compare.show')}
            allowDeselect={false}
            value={String(shown.number)}
            onChange={(value) => setChosen(Number(value))}
            data={numbers}
          />
          <Select
            label={t('compare.against')}
            placeholder={t('compare.nothing')}
            clearable
            clearButtonProps={{ 'aria-label': t('compare.clear') }}
            value={other ? String(other.number) : null}
            onChange={(value) => setAgainst(value ? Number(value) : null)}
            data={numbers.filter(({ value }) => value !== String(shown.number))}
          />
        </FieldRow>
      )}
      <p>
        {t('madeBy', { number: shown.number, name: shown.madeBy?.name ?? t('unknown') })} <Moment at={shown.madeAt} />{' '}
        <span title={shown.contentHash}>{t('hash', { hash: shown.contentHash.slice(0, 12) })}</span>
      </p>
      {other ? <Redline before={textOf(other)} after={textOf(shown)} /> : <VersionText version={shown} />}
    </>
  );
}
