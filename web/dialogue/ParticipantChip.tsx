import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ParticipantRole } from '../gql/graphql';
import { KindIcon } from '../shared/words/KindIcon';
import { actorName } from './actor';
import classes from './ParticipantPicker.module.css';
import type { DraftParticipant } from './recordDraft';

interface ParticipantChipProps {
  participant: DraftParticipant;
  role: ParticipantRole;
  /** True for the writer's own organization. */
  isOurs: boolean;
  setRole: (role: ParticipantRole) => void;
  remove: () => void;
}

const roles: readonly ParticipantRole[] = ['ATTENDEE', 'CHAIR', 'SENDER', 'RECIPIENT', 'COPY', 'MENTIONED'];

/** Somebody who took part, in what part; opens to change the part or to take the one away. Delete takes away at once. */
export function ParticipantChip({ participant, role, isOurs, setRole, remove }: ParticipantChipProps) {
  const { t } = useTranslation(['record', 'dialogue', 'shared']);
  const { organization, contact } = participant;
  const organizationName = organization?.shortName ?? organization?.name;
  return (
    <Menu position="bottom-start" width={220} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton
          className={classes.chip}
          data-ours={isOurs || undefined}
          onKeyDown={(event) => {
            if (event.key === 'Delete' || event.key === 'Backspace') remove();
          }}
        >
          <KindIcon kind={contact ? 'CONTACT' : (organization?.kind ?? 'OTHER')} size={17} />
          <span className={classes.words}>
            <span className={classes.name}>{actorName(participant)}</span>{' '}
            {contact && <span className={classes.who}>{organizationName} </span>}
            <span className={classes.role}>{t(`dialogue:role.${role}`)}</span>
          </span>
          <IconChevronDown size={15} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('participants.role')}</Menu.Label>
        {roles.map((one) => (
          <Menu.Item
            key={one}
            role="menuitemradio"
            aria-checked={one === role}
            onClick={() => setRole(one)}
            rightSection={one === role ? <IconCheck size={16} stroke={2} aria-hidden /> : null}
          >
            {t(`dialogue:role.${one}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item color="lingon" leftSection={<IconX size={16} stroke={1.75} aria-hidden />} onClick={remove}>
          {t('participants.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
