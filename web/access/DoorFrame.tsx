import type { ReactNode } from 'react';
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
        {foot ? <p className={classes.foot}>{foot}</p> : <span />}
      </main>
    </div>
  );
}
