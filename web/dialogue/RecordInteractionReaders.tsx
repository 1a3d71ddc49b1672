import { NativeSelect } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RecordStartQuery, Visibility } from '../gql/graphql';
import { localeOf } from '../shared/i18n/language';
import { actorOfOrganization } from './actorFields';
import type { RecordDraft } from './recordDraft';
import { fieldId } from './recordErrors';
import { comesFromMarket, levelOf, roleOf } from './recordInput';
import { defaultVisibility, isBeyondParties, marketNames, readersOf } from './recordReaders';
import classes from './RecordInteractionReaders.module.css';

interface RecordInteractionReadersProps {
  draft: RecordDraft;
  we: string | null;
  start: RecordStartQuery;
  change: (changes: Partial<RecordDraft>) => void;
}

const levels: readonly Visibility[] = ['OWN_ORGANIZATION', 'PRINCIPALS', 'PARTIES', 'PARTNERSHIP', 'PUBLIC'];

/** Who will see what is written, by name, and why that is proposed. */
export function RecordInteractionReaders({ draft, we, start, change }: RecordInteractionReadersProps) {
  const { t, i18n } = useTranslation(['record', 'shared']);
  const { participants } = draft;
  const usual = defaultVisibility(participants);
  const level = levelOf(draft, we);
  const isHeldBack = comesFromMarket(draft, we);
  const names = new Intl.ListFormat(localeOf(i18n.language), { type: 'conjunction' });
  const principals = (start.partnership?.memberships.nodes ?? []).flatMap(({ isPrincipal, organization }) =>
    isPrincipal && organization ? [organization] : [],
  );
  const own = start.organization && actorOfOrganization(start.organization).organization;
  const readers = readersOf(
    level,
    participants.map((one) => ({ ...one, actualRole: roleOf(one, draft, we) })),
    { own, principals },
  );
  const market = marketNames(participants);
  const why =
    usual === 'PARTIES' ? t('readers.whyParties', { names: names.format(market) }) : t('readers.whyPartnership');
  const warns = market.length > 0 && isBeyondParties(level);
  return (
    <div className={classes.readers}>
      <NativeSelect
        id={fieldId('visibility')}
        className={classes.level}
        aria-label={t('readers.label')}
        leftSection={<IconEye size={18} stroke={1.75} aria-hidden />}
        value={level}
        onChange={(event) => {
          const chosen = event.currentTarget.value as Visibility;
          change({ visibility: chosen === usual ? null : chosen });
        }}
        data={levels.map((value) => ({
          value,
          label: t(`shared:visibility.level.${value}`),
          disabled: isHeldBack && isBeyondParties(value),
        }))}
      />
      <p className={classes.who} data-warns={warns || undefined} role="status">
        <strong>
          {readers ? t('readers.who', { names: names.format(readers) }) : t(`shared:visibility.explains.${level}`)}
        </strong>{' '}
        {warns ? t('readers.warning', { names: names.format(market) }) : level === usual ? why : t('readers.chosen')}
      </p>
    </div>
  );
}
