import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BrandMark } from '../shared/frame/BrandMark';
import { LanguageSwitch } from '../shared/frame/LanguageSwitch';
import { SchemeSwitch } from '../shared/frame/SchemeSwitch';
import classes from './AccessibilityPage.module.css';

const works = ['keyboard', 'reader', 'contrast', 'zoom', 'graph', 'time'] as const;
const flaws = ['graph', 'files', 'graphiql', 'people'] as const;

/** `/tillganglighet`: how accessible the service is, what falls short, and whom to tell. Open to everyone. */
export function AccessibilityPage() {
  const { t } = useTranslation('accessibility');
  return (
    <div className={classes.page}>
      <title>{`${t('title')} · Samnod`}</title>
      <header className={classes.top}>
        <Link to="/" className={classes.brand}>
          <BrandMark size={30} />
          Samnod
        </Link>
        <div className={classes.choices}>
          <LanguageSwitch isShort />
          <SchemeSwitch />
        </div>
      </header>
      <main className={classes.text}>
        <h1>{t('title')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
        <h2>{t('state.heading')}</h2>
        <p>{t('state.text')}</p>
        <h2>{t('works.heading')}</h2>
        <ul>
          {works.map((one) => (
            <li key={one}>{t(`works.${one}`)}</li>
          ))}
        </ul>
        <h2>{t('flaws.heading')}</h2>
        <ul>
          {flaws.map((one) => (
            <li key={one}>{t(`flaws.${one}`)}</li>
          ))}
        </ul>
        <h2>{t('contact.heading')}</h2>
        <p>{t('contact.text')}</p>
        <h2>{t('supervision.heading')}</h2>
        <p>
          {t('supervision.text')} <a href="https://www.digg.se/tdosanmalan">{t('supervision.link')}</a>
        </p>
        <h2>{t('tested.heading')}</h2>
        <p>
          {t('tested.text')} {t('tested.date')}
        </p>
        <p>
          <Link to="/">{t('back')}</Link>
        </p>
      </main>
    </div>
  );
}
