import { useTranslation } from 'react-i18next';
import { contentId } from './RouteFocus';
import classes from './SkipLink.module.css';

/** The first stop of the Tab key: past the menus, to what the page is about. */
export function SkipLink() {
  const { t } = useTranslation('shared');
  return (
    <a
      className={classes.skip}
      href={`#${contentId}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(contentId)?.focus();
      }}
    >
      {t('skipToContent')}
    </a>
  );
}
