import { useTranslation } from 'react-i18next';
import { useMayRecord } from '../access/useMayRecord';
import { useViewer } from '../access/ViewerContext';
import { CommitmentSides } from '../commitment/CommitmentSides';
import { GiveCommitmentForm } from '../commitment/GiveCommitmentForm';
import { AffiliationList } from '../contact/AffiliationList';
import { AssignResponsibilityForm } from '../contact/AssignResponsibilityForm';
import { RegisterContactForm } from '../contact/RegisterContactForm';
import { ResponsibilityList } from '../contact/ResponsibilityList';
import { DialogueRow } from '../dialogue/DialogueRow';
import { OpenDialogueForm } from '../dialogue/OpenDialogueForm';
import { SilenceNote } from '../dialogue/SilenceNote';
import { type FragmentType, gql, readFragment } from '../gql';
import { OrganizationFacts } from '../organization/OrganizationFacts';
import { OrganizationLineage } from '../organization/OrganizationLineage';
import { RelateOrganizationsForm } from '../organization/RelateOrganizationsForm';
import { RelationshipList } from '../organization/RelationshipList';
import { type Action, Actions } from '../shared/form/Actions';
import { ChangesSection } from '../shared/history/ChangesSection';
import { Section } from '../shared/page/Section';
import { Sheet } from '../shared/page/Sheet';
import classes from './Page.module.css';

const fragment = gql(`
  fragment OrganizationAbout_organization on Organization {
    id
    name
    viewerCan
    ...OrganizationFacts_organization
    ...OrganizationLineage_organization
    predecessors {
      id
    }
    successors {
      id
    }
    silence {
      id
      ...SilenceNote_silence
    }
    affiliations {
      id
      ...AffiliationList_affiliation
    }
    responsibilities {
      id
      ...ResponsibilityList_responsibility
    }
    commitmentsGiven(first: 50, filter: { status: { in: [OPEN, IN_PROGRESS] } }) {
      totalCount
      ...CommitmentSides_commitments
    }
    commitmentsReceived(first: 50, filter: { status: { in: [OPEN, IN_PROGRESS] } }) {
      totalCount
      ...CommitmentSides_commitments
    }
    dialogues(first: 50) {
      totalCount
      nodes {
        id
        ...DialogueRow_dialogue
      }
    }
    relationships(first: 100) {
      totalCount
      nodes {
        id
        ...RelationshipList_relationship
      }
    }
    history(first: 30) {
      ...ChangeList_changes
    }
  }
`);

/** One small button in the head of a section: what can be added there. */
function Add({ action }: { action: Action | false }) {
  return <Actions size="compact-sm" variant="subtle" actions={[action]} />;
}

interface OrganizationAboutProps {
  organization: FragmentType<typeof fragment>;
}

/** What stands beside an organization's history: silence, people, promises, conversations, ties and facts. */
export function OrganizationAbout({ organization: masked }: OrganizationAboutProps) {
  const organization = readFragment(fragment, masked);
  const { t } = useTranslation(['organization', 'contact', 'commitment', 'dialogue']);
  const employer = useViewer().organization ?? null;
  const mayRecord = useMayRecord();
  const we = employer?.id ?? null;
  const {
    id,
    name,
    silence,
    commitmentsGiven: given,
    commitmentsReceived: received,
    dialogues,
    relationships,
  } = organization;
  const hasLineage = organization.predecessors.length + organization.successors.length > 0;
  const open = given.totalCount != null && received.totalCount != null ? given.totalCount + received.totalCount : null;
  const add = (key: string, label: string, form: Action['form']) => <Add action={mayRecord && { key, label, form }} />;
  return (
    <>
      <Sheet>
        {silence && (
          <Section ground="plain" heading={t('dialogue:silence.heading')}>
            <SilenceNote silence={silence} />
          </Section>
        )}
        <Section
          ground="plain"
          heading={t('contact:heading')}
          actions={add('contact', t('contact:actions.register'), (close) => (
            <RegisterContactForm organization={id} close={close} />
          ))}
        >
          <AffiliationList affiliations={organization.affiliations} />
        </Section>
        <Section
          ground="plain"
          heading={t('commitment:heading')}
          count={open}
          actions={add('commitment', t('commitment:actions.give'), (close) => (
            <GiveCommitmentForm about={{ giver: id, receiver: we === id ? null : we }} close={close} />
          ))}
        >
          <CommitmentSides given={given} received={received} of={id} we={we} />
        </Section>
        <Section
          ground="plain"
          heading={t('dialogue:heading')}
          count={dialogues.totalCount}
          actions={add('dialogue', t('dialogue:actions.open'), (close) => (
            <OpenDialogueForm
              organizations={employer && employer.id !== id ? [employer, { id, name }] : [{ id, name }]}
              close={close}
            />
          ))}
        >
          {dialogues.nodes.length === 0 && <p className={classes.none}>{t('dialogue:none')}</p>}
          {dialogues.nodes.map((dialogue) => (
            <DialogueRow key={dialogue.id} dialogue={dialogue} without={[id, we]} />
          ))}
        </Section>
      </Sheet>
      <Sheet>
        <Section
          ground="plain"
          heading={t('contact:responsibility.heading')}
          actions={add('responsibility', t('contact:actions.assign'), (close) => (
            <AssignResponsibilityForm organization={id} close={close} />
          ))}
        >
          <ResponsibilityList responsibilities={organization.responsibilities} />
        </Section>
        <Section
          ground="plain"
          heading={t('relationships')}
          count={relationships.totalCount}
          actions={add('tie', t('actions.relate'), (close) => (
            <RelateOrganizationsForm organization={{ id, name }} close={close} />
          ))}
        >
          <RelationshipList relationships={relationships.nodes} of={id} />
        </Section>
        {hasLineage && (
          <Section ground="plain" heading={t('lineage')}>
            <OrganizationLineage organization={organization} />
          </Section>
        )}
        <Section ground="plain" heading={t('facts')}>
          <OrganizationFacts organization={organization} />
        </Section>
        <ChangesSection changes={organization.history} />
      </Sheet>
    </>
  );
}
