import { useMutation } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { localeOf } from '../shared/i18n/language';
import { TextForm } from './TextForm';
import classes from './Lines.module.css';

const fragment = gql(`
  fragment MandateItemList_item on MandateItem {
    id
    verb
    text
    limitSek
    validFrom
    validUntil
    holds
    grants {
      id
      decision
      organization {
        id
        name
      }
    }
  }
`);

const grantMutation = gql(`
  mutation GrantMandate($input: GrantMandateInput!) {
    grantMandate(input: $input) {
      item {
        id
      }
    }
  }
`);

interface MandateItemListProps {
  items: readonly FragmentType<typeof fragment>[];
  /** The principal that the reader decides for; null when the reader decides for none. */
  deciding: string | null;
}

/** What the coordinator may do, within what limits, and by whose decisions. */
export function MandateItemList({ items: masked, deciding }: MandateItemListProps) {
  const { t, i18n } = useTranslation('mandate');
  const [grant] = useMutation(grantMutation);
  const items = readFragment(fragment, masked);
  const number = new Intl.NumberFormat(localeOf(i18n.language));
  return (
    <ul className={classes.rows}>
      {items.map((item) => (
        <li key={item.id}>
          <p className={classes.text}>
            <Badge color={item.holds ? 'moss' : 'gray'}>{t(item.holds ? 'mandate.holds' : 'mandate.waits')}</Badge>{' '}
            <strong>{t(`verb.${item.verb}`)}.</strong> {item.text}
          </p>
          <p className={classes.none}>
            {item.validUntil
              ? t('mandate.period', { from: item.validFrom, until: item.validUntil })
              : t('mandate.from', { from: item.validFrom })}
            {item.limitSek != null && `. ${t('mandate.limit', { amount: number.format(item.limitSek) })}`}
          </p>
          {item.grants.map(({ id, decision, organization }) => (
            <p key={id} className={classes.none}>
              {t('mandate.granted', { name: organization?.name ?? '–', decision })}
            </p>
          ))}
          {deciding && !item.grants.some(({ organization }) => organization?.id === deciding) && (
            <Actions
              size="compact-sm"
              actions={[
                {
                  key: 'grant',
                  label: t('actions.grant'),
                  form: (close) => (
                    <TextForm
                      draft={`grant-mandate:${item.id}`}
                      label={t('form.decision')}
                      submit={t('actions.grant')}
                      send={(decision) => grant({ variables: { input: { id: item.id, decision } } })}
                      close={close}
                    />
                  ),
                },
              ]}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
