import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ShortcutListener } from '../keyboard/ShortcutListener';
import { ShortcutOverview } from '../keyboard/ShortcutOverview';
import classes from './AppFrame.module.css';
import { BottomBar } from './BottomBar';
import { ConnectionNote } from './ConnectionNote';
import { GoToShortcuts } from './GoToShortcuts';
import { LiveRegion } from './LiveRegion';
import { navigation } from './navigation';
import { NavRail } from './NavRail';
import { Notices } from './Notices';
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

/** What stands round every page of someone signed in: a rail at the left, or on a phone a bar at the bottom. */
export function AppFrame({ paths, person, children }: AppFrameProps) {
  const { t } = useTranslation('shared');
  const items = navigation.filter((item) => paths.includes(item.to));
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.top} data-print="hide">
        <TopBar person={person} />
      </header>
      <nav className={classes.rail} aria-label={t('navigation')} data-print="hide">
        <NavRail items={items} />
      </nav>
      <main className={classes.main} id={contentId} tabIndex={-1}>
        <ConnectionNote />
        <div className={classes.content}>{children}</div>
        <footer className={classes.foot} data-print="hide">
          <Link to="/tillganglighet">{t('accessibility')}</Link>
        </footer>
      </main>
      <nav className={classes.bottom} aria-label={t('navigation')} data-print="hide">
        <BottomBar items={items} />
      </nav>
      <RouteFocus />
      <LiveRegion />
      <Notices />
      <ShortcutListener />
      <ShortcutOverview />
      <GoToShortcuts items={items} />
    </div>
  );
}
