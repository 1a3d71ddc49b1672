import { useMutation } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { localeOf } from '../shared/i18n/language';
import { DateText } from '../shared/time/DateText';
import { TextForm } from './TextForm';
import classes from './Lines.module.css';

const fragment = gql(`
  fragment ActList_act on MandateAct {
    id
    verb
    text
    amountSek
    actedOn
    standing
    outsideBecause
    mandateItem {
      id
      text
    }
    judgements {
      id
      isApproval
      decision
      organization {
        id
        name
      }
    }
    record {
      __typename
      id
      ... on Commitment {
        promised: title
      }
      ... on Letter {
        subject
      }
    }
  }
`);

const judgeMutation = gql(`
  mutation JudgeAct($input: JudgeActInput!) {
    judgeAct(input: $input) {
      act {
        id
      }
    }
  }
`);

const COLOR = { WITHIN: 'moss', APPROVED: 'moss', AWAITING: 'cloudberry', DECLINED: 'lingon' } as const;

interface ActListProps {
  acts: readonly FragmentType<typeof fragment>[];
  /** The principal that the reader decides for; null when the reader decides for none. */
  deciding: string | null;
}

/** What was done for both principals: what covers it, or why nothing does and what the principals said. */
export function ActList({ acts: masked, deciding }: ActListProps) {
  const { t, i18n } = useTranslation('mandate');
  const [judge] = useMutation(judgeMutation);
  const acts = readFragment(fragment, masked);
  const number = new Intl.NumberFormat(localeOf(i18n.language));
  const judging = (id: string, isApproval: boolean) => ({
    key: isApproval ? 'approve' : 'decline',
    label: t(isApproval ? 'actions.approve' : 'actions.decline'),
    Icon: isApproval ? IconCheck : IconX,
    form: (close: () => void) => (
      <TextForm
        draft={`judge-act:${id}`}
        label={t(isApproval ? 'form.decision' : 'form.whyNot')}
        submit={t(isApproval ? 'actions.approve' : 'actions.decline')}
        send={(decision) => judge({ variables: { input: { id, isApproval, decision } } })}
        close={close}
      />
    ),
  });
  return (
    <ul className={classes.rows}>
      {acts.map((act) => (
        <li key={act.id}>
          <p className={classes.text}>
            <Badge color={COLOR[act.standing]}>{t(`standing.${act.standing}`)}</Badge>{' '}
            <strong>{t(`verb.${act.verb}`)}.</strong> {act.text}{' '}
            {act.record?.__typename === 'Commitment' && (
              <Link to={`/commitments/${act.record.id}`}>{act.record.promised}</Link>
            )}
            {act.record?.__typename === 'Letter' && <Link to={`/letters/${act.record.id}`}>{act.record.subject}</Link>}
          </p>
          <p className={classes.none}>
            <DateText day={act.actedOn} />
            {act.amountSek != null && `. ${t('act.amount', { amount: number.format(act.amountSek) })}`}
            {act.mandateItem && `. ${t('act.under', { item: act.mandateItem.text })}`}
            {act.outsideBecause && `. ${t(`because.${act.outsideBecause}`)}`}
          </p>
          {act.judgements.map(({ id, isApproval, decision, organization: principal }) => (
            <p key={id} className={classes.none}>
              {t(isApproval ? 'act.yes' : 'act.no', { name: principal?.name ?? '–', decision })}
            </p>
          ))}
          {deciding &&
            act.outsideBecause &&
            !act.judgements.some(({ organization: principal }) => principal?.id === deciding) && (
              <Actions size="compact-sm" first={2} actions={[judging(act.id, true), judging(act.id, false)]} />
            )}
        </li>
      ))}
    </ul>
  );
}
