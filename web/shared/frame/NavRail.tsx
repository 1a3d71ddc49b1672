import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { BrandMark } from './BrandMark';
import type { NavigationItem } from './navigation';
import classes from './NavRail.module.css';

const groups = [null, 'relations', 'authorities', 'follow', 'partnership', 'tools'] as const;

/** The menu at the left: with words beside the signs where there is room, under them where there is not. */
export function NavRail({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.rail}>
      <Link to="/" className={classes.brand} aria-label={t('toOverview')}>
        <BrandMark />
        <span className={classes.wordmark}>Samnod</span>
      </Link>
      {groups.map((group) => {
        const ofGroup = items.filter((item) => item.group === group);
        if (ofGroup.length === 0) return null;
        const label = group && t(`nav.${group}`);
        return (
          <div key={group ?? 'first'}>
            {label && (
              <p className={classes.group} aria-hidden>
                <span>{label}</span>
              </p>
            )}
            <ul className={classes.items} aria-label={label ?? undefined}>
              {ofGroup.map((item) => (
                <li key={item.to}>
                  <NavLink to={item.to} end={item.to === '/'} className={classes.item}>
                    <item.icon size={21} stroke={1.6} aria-hidden />
                    <span>{t(`nav.${item.key}`)}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
