import { Popover, UnstyledButton } from '@mantine/core';
import { IconBuilding, IconLock, IconScale, IconUsers, IconUsersGroup, IconWorld } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { sharedTexts } from '../texts';
import classes from './VisibilityMark.module.css';

const icons = {
  OWN_ORGANIZATION: IconBuilding,
  PRINCIPALS: IconScale,
  PARTIES: IconUsers,
  PARTNERSHIP: IconUsersGroup,
  PUBLIC: IconWorld,
};

type VisibilityReason = keyof (typeof sharedTexts)['sv']['visibility']['because'];

interface VisibilityMarkProps {
  /** A record's `visibility`; without a reason only who can see it is told. */
  visibility: { level: keyof typeof icons; reason?: VisibilityReason | null; isSecret?: boolean };
  /** More about who: the names of the parties, a way to widen. What opens a window of its own closes this one first. */
  children?: ReactNode | ((close: () => void) => ReactNode);
}

/** Who can see a record, in one word; opens "who can see this, and why". */
export function VisibilityMark({ visibility, children }: VisibilityMarkProps) {
  const { level, reason, isSecret = false } = visibility;
  const { t } = useTranslation('shared');
  const heading = useId();
  const [isOpen, setIsOpen] = useState(false);
  const Icon = isSecret ? IconLock : icons[level];
  const word = isSecret ? t('visibility.secrecy') : t(`visibility.level.${level}`);
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      width={352}
      position="bottom-start"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.mark}
          data-secret={isSecret || undefined}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setIsOpen((before) => !before)}
          aria-label={t('visibility.open', { level: word })}
        >
          <Icon size={15} stroke={1.75} aria-hidden />
          {word}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-labelledby={heading} className={classes.why} tabIndex={-1} data-autofocus>
        <h2 id={heading}>{t('visibility.heading')}</h2>
        <p>
          <strong>{t(`visibility.level.${level}`)}.</strong> {t(`visibility.explains.${level}`)}
        </p>
        {isSecret && <p>{t('visibility.secrecyHelp')}</p>}
        {reason && (
          <>
            <h3>{t('visibility.yourReason')}</h3>
            <p>{t(`visibility.because.${reason}`)}</p>
          </>
        )}
        {typeof children === 'function' ? children(() => setIsOpen(false)) : children}
      </Popover.Dropdown>
    </Popover>
  );
}
