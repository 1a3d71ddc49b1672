import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KindIcon } from './KindIcon';
import classes from './Name.module.css';

interface OrganizationNameProps {
  organization: { id: string; name: string; kind?: string };
  /** What it was called at the time told of, when that is not its name today. */
  nameThen?: string | null;
  /** False where the row itself leads to the organization. */
  link?: boolean;
}

/** An organization by name, with the sign of its kind, leading to its page. */
export function OrganizationName({ organization, nameThen, link = true }: OrganizationNameProps) {
  const { t, i18n } = useTranslation('kind');
  const key = `organization.${organization.kind ?? 'OTHER'}` as 'organization.OTHER';
  const label = organization.kind && i18n.exists(key, { ns: 'kind' }) ? t(key) : undefined;
  const words = (
    <>
      <KindIcon kind={organization.kind ?? 'OTHER'} size={17} label={label} />
      <span>{nameThen ?? organization.name}</span>
    </>
  );
  const title = nameThen && nameThen !== organization.name ? organization.name : undefined;
  if (!link)
    return (
      <span className={classes.name} title={title}>
        {words}
      </span>
    );
  return (
    <Link className={classes.name} to={`/organizations/${organization.id}`} title={title}>
      {words}
    </Link>
  );
}
