import { useNavigation } from 'react-router';
import classes from './RouteProgress.module.css';

/** A thin line along the top while the next page's parts are fetched. */
export function RouteProgress() {
  const { state } = useNavigation();
  return state === 'loading' ? <div className={classes.line} aria-hidden /> : null;
}
