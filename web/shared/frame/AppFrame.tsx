import { AppShell } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortcutListener } from '../keyboard/ShortcutListener';
import { ShortcutOverview } from '../keyboard/ShortcutOverview';
import classes from './AppFrame.module.css';
import { BottomBar } from './BottomBar';
import { ConnectionNote } from './ConnectionNote';
import { GoToShortcuts } from './GoToShortcuts';
import { LiveRegion } from './LiveRegion';
import { navigation } from './navigation';
import { NavRail } from './NavRail';
import { contentId, RouteFocus } from './RouteFocus';
import { SkipLink } from './SkipLink';
import { TopBar } from './TopBar';

interface AppFrameProps {
  /** The addresses that exist; the menu shows no others. */
  paths: readonly string[];
  /** The menu of whoever is signed in. */
  person: ReactNode;
  children: ReactNode;
}

/** What stands round every page of someone signed in. */
export function AppFrame({ paths, person, children }: AppFrameProps) {
  const { t } = useTranslation('shared');
  const items = navigation.filter((item) => paths.includes(item.to));
  return (
    <AppShell
      layout="alt"
      padding={0}
      header={{ height: { base: 56, sm: 64 } }}
      navbar={{ width: { base: 0, sm: 104, lg: 232 }, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: { base: 64, sm: 0 } }}
      transitionDuration={0}
    >
      <SkipLink />
      <AppShell.Header withBorder={false} data-print="hide">
        <TopBar person={person} />
      </AppShell.Header>
      <AppShell.Navbar withBorder={false} aria-label={t('navigation')} data-print="hide">
        <NavRail items={items} />
      </AppShell.Navbar>
      <AppShell.Main id={contentId} tabIndex={-1} className={classes.main}>
        <ConnectionNote />
        <div className={classes.content}>{children}</div>
      </AppShell.Main>
      <AppShell.Footer
        withBorder={false}
        hiddenFrom="sm"
        component="nav"
        aria-label={t('navigation')}
        data-print="hide"
      >
        <BottomBar items={items} />
      </AppShell.Footer>
      <RouteFocus />
      <LiveRegion />
      <ShortcutListener />
      <ShortcutOverview />
      <GoToShortcuts items={items} />
    </AppShell>
  );
}
