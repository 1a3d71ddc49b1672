import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BrandMark } from '../shared/frame/BrandMark';
import { LanguageSwitch } from '../shared/frame/LanguageSwitch';
import { SchemeSwitch } from '../shared/frame/SchemeSwitch';
import classes from './DoorFrame.module.css';
import { Landscape } from './Landscape';

interface DoorFrameProps {
  /** What the tab of the browser says. */
  title: string;
  heading: string;
  lead: ReactNode;
  /** A line at the foot of the page. */
  foot?: string;
  children: ReactNode;
}

/** What stands round the pages before one is inside: a picture of the county, and one thing to do. */
export function DoorFrame({ title, heading, lead, foot, children }: DoorFrameProps) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.page}>
      <title>{`${title} · Samnod`}</title>
      <div className={classes.picture}>
        <Landscape />
      </div>
      <main className={classes.main}>
        <div className={classes.choices}>
          <LanguageSwitch isShort />
          <SchemeSwitch />
        </div>
        <div className={classes.words}>
          <p className={classes.brand}>
            <BrandMark size={40} />
            Samnod
          </p>
          <h1 className={classes.welcome}>{heading}</h1>
          <p className={classes.lead}>{lead}</p>
          {children}
        </div>
        <p className={classes.foot}>
          {foot} <Link to="/tillganglighet">{t('accessibility')}</Link>
        </p>
      </main>
    </div>
  );
}
