import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { BrandMark } from './BrandMark';
import type { NavigationItem } from './navigation';
import classes from './NavRail.module.css';

/** The menu at the left: with words beside the signs where there is room, under them where there is not. */
export function NavRail({ items }: { items: readonly NavigationItem[] }) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.rail}>
      <Link to="/" className={classes.brand} aria-label={t('toOverview')}>
        <BrandMark />
        <span className={classes.wordmark}>Samnod</span>
      </Link>
      <ul className={classes.items}>
        {items.map((item, place) => (
          <Fragment key={item.to}>
            {item.group && item.group !== items[place - 1]?.group && (
              <li className={classes.group} role="presentation">
                <span>{t(`nav.${item.group}`)}</span>
              </li>
            )}
            <li>
              <NavLink to={item.to} end={item.to === '/'} className={classes.item}>
                <item.icon size={21} stroke={1.6} aria-hidden />
                <span>{t(`nav.${item.key}`)}</span>
              </NavLink>
            </li>
          </Fragment>
        ))}
      </ul>
    </div>
  );
}
