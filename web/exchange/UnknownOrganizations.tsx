import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganizationKind, Sector } from '../gql/graphql';
import { organizationKinds } from '../organization/organizationKinds';
import { OrganizationPicker } from '../organization/OrganizationPicker';
import { chosenOf, type OrganizationChoice, type OrganizationChoices, organizationKey } from './organizationChoice';
import type { PreviewOrganization } from './preview';
import classes from './UnknownOrganizations.module.css';

const sectors: Sector[] = ['PUBLIC', 'PRIVATE', 'NON_PROFIT'];

/** Organizations shown before the rest are asked for. */
const few = 8;

interface LineProps {
  organization: PreviewOrganization;
  choice: OrganizationChoice;
  onChoice: (choice: OrganizationChoice) => void;
}

/** Proposes what the organization probably is. */
function asNew({ proposedKind: kind, proposedSector: sector }: PreviewOrganization): OrganizationChoice {
  return { is: 'NEW', kind, sector };
}

function OrganizationLine({ organization, choice, onChoice }: LineProps) {
  const { t } = useTranslation(['exchange', 'kind', 'organization']);
  const { name, organizationNumber, rowCount, candidates } = organization;
  const begin = (is: string) => {
    if (is === 'NEW') onChoice(asNew(organization));
    else if (is === 'KNOWN') onChoice({ is, organization: candidates[0]?.id ?? null });
    else onChoice({ is: 'NONE' });
  };
  return (
    <li className={classes.line}>
      <div className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.rows}>
          {organizationNumber && `${organizationNumber} · `}
          {t('unknown.rows', { count: rowCount })}
          {candidates.length > 1 && ` · ${t('unknown.several')}`}
        </span>
      </div>
      <div className={classes.choice}>
        <NativeSelect
          aria-label={t('unknown.choice', { name })}
          value={choice.is}
          onChange={(event) => begin(event.currentTarget.value)}
          data={(['NONE', 'NEW', 'KNOWN'] as const).map((is) => ({ value: is, label: t(`unknown.${is}`) }))}
        />
        {choice.is === 'NEW' && (
          <>
            <NativeSelect
              aria-label={t('unknown.kind', { name })}
              value={choice.kind}
              onChange={(event) => onChoice({ ...choice, kind: event.currentTarget.value as OrganizationKind })}
              data={organizationKinds.map((kind) => ({ value: kind, label: t(`kind:organization.${kind}`) }))}
            />
            <NativeSelect
              aria-label={t('unknown.sector', { name })}
              value={choice.sector}
              onChange={(event) => onChoice({ ...choice, sector: event.currentTarget.value as Sector })}
              data={sectors.map((sector) => ({ value: sector, label: t(`organization:sector.${sector}`) }))}
            />
          </>
        )}
        {choice.is === 'KNOWN' && (
          <div className={classes.picker}>
            <OrganizationPicker
              hideLabel
              label={t('unknown.which', { name })}
              placeholder={t('unknown.whichHint')}
              value={choice.organization}
              onChange={(id) => onChoice({ is: 'KNOWN', organization: id })}
            />
          </div>
        )}
      </div>
    </li>
  );
}

interface UnknownOrganizationsProps {
  organizations: readonly PreviewOrganization[];
  choices: OrganizationChoices;
  onChoices: (choices: OrganizationChoices) => void;
}

/** Organizations that the file names and nobody knows: each is registered, said to be a known one, or left out. */
export function UnknownOrganizations({ organizations, choices, onChoices }: UnknownOrganizationsProps) {
  const { t } = useTranslation('exchange');
  const [isLong, setIsLong] = useState(false);
  const shown = isLong ? organizations : organizations.slice(0, few);
  const choose = (organization: PreviewOrganization, choice: OrganizationChoice) =>
    onChoices(new Map(choices).set(organizationKey(organization) ?? '', choice));
  const chooseAll = (choice: (organization: PreviewOrganization) => OrganizationChoice) =>
    onChoices(new Map(organizations.map((one) => [organizationKey(one) ?? '', choice(one)])));
  return (
    <div>
      {organizations.length > 1 && (
        <div className={classes.all}>
          <Button variant="subtle" size="compact-md" onClick={() => chooseAll(asNew)}>
            {t('unknown.allNew', { count: organizations.length })}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => chooseAll(() => ({ is: 'NONE' }))}>
            {t('unknown.allNone')}
          </Button>
        </div>
      )}
      <ul className={classes.lines}>
        {shown.map((organization) => (
          <OrganizationLine
            key={organizationKey(organization)}
            organization={organization}
            choice={chosenOf(choices, organization)}
            onChoice={(choice) => choose(organization, choice)}
          />
        ))}
      </ul>
      {!isLong && organizations.length > few && (
        <Button variant="subtle" size="compact-md" onClick={() => setIsLong(true)}>
          {t('unknown.showAll', { count: organizations.length })}
        </Button>
      )}
    </div>
  );
}
