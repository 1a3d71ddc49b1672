import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import classes from './BottomBar.module.css';
import type { NavigationItem } from './navigation';

/** A page in the menus of a phone: its sign, and its name under it. */
export function BarLink({ item, onClick }: { item: NavigationItem; onClick?: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <NavLink to={item.to} end={item.to === '/'} className={classes.item} onClick={onClick}>
      <item.icon size={23} stroke={1.6} aria-hidden />
      <span>{t(`nav.${item.key}`)}</span>
    </NavLink>
  );
}
