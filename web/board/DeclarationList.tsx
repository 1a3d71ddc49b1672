import { Badge } from '@mantine/core';
import { IconFilePlus, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/ViewerContext';
import { type FragmentType, gql, readFragment } from '../gql';
import { Actions } from '../shared/form/Actions';
import { Section } from '../shared/page/Section';
import { DateText } from '../shared/time/DateText';
import { DraftDeclarationForm } from '../partnership/DraftDeclarationForm';
import classes from './DeclarationList.module.css';
import { SignDeclarationForm } from '../partnership/SignDeclarationForm';

const fragment = gql(`
  fragment DeclarationList_declaration on Declaration {
    id
    version
    title
    edition
    state
    preamble
    parties {
      id
    }
    signatures {
      id
      signatory
      signedOn
      organization {
        id
        name
      }
    }
  }
`);

/** The editions of the declaration with their signatures, the latest first. */
export function DeclarationList({ declarations: masked }: { declarations: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('board');
  const viewer = useViewer();
  const we = viewer.organization?.id;
  const declarations = readFragment(fragment, masked);
  const mayDraft = viewer.permissions.includes('RECORD') && viewer.permissions.includes('READ_AS_PRINCIPAL');
  return (
    <Section
      heading={t('declaration.heading')}
      actions={
        <Actions
          actions={[
            mayDraft && {
              key: 'draft',
              label: t('actions.draft'),
              Icon: IconFilePlus,
              form: (close) => <DraftDeclarationForm close={close} />,
            },
          ]}
        />
      }
    >
      {declarations.length === 0 && <p className={classes.none}>{t('declaration.none')}</p>}
      <ul className={classes.rows}>
        {declarations.map((one) => (
          <li key={one.id}>
            <h3 className={classes.title}>
              {t('declaration.edition', { edition: one.edition })}: {one.title}{' '}
              <Badge color={one.state === 'IN_FORCE' ? 'moss' : 'gray'}>{t(`declaration.state.${one.state}`)}</Badge>
            </h3>
            {one.preamble && <p className={classes.preamble}>{one.preamble}</p>}
            <ul className={classes.signatures}>
              {one.signatures.map(({ id, signatory, signedOn, organization }) => (
                <li key={id}>
                  {t('declaration.signed', { organization: organization?.name ?? '–', signatory })},{' '}
                  <DateText day={signedOn} style="long" />
                </li>
              ))}
            </ul>
            {viewer.role === 'DECIDER' &&
              one.parties.some(({ id }) => id === we) &&
              !one.signatures.some(({ organization }) => organization?.id === we) && (
                <Actions
                  actions={[
                    {
                      key: 'sign',
                      label: t('actions.sign'),
                      Icon: IconSignature,
                      form: (close) => <SignDeclarationForm id={one.id} version={one.version} close={close} />,
                    },
                  ]}
                />
              )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
