import { Link } from 'react-router';
import classes from './Name.module.css';

interface PersonNameProps {
  /** A contact; without id (an account, someone anonymized) it is a name and leads nowhere. */
  person: { id?: string | null; givenName: string; familyName: string } | { id?: string | null; name: string };
  /** Title or role, said after the name. */
  role?: string | null;
}

/** A person by name, leading to the contact's page where there is one. */
export function PersonName({ person, role }: PersonNameProps) {
  const name = 'name' in person ? person.name : `${person.givenName} ${person.familyName}`;
  return (
    <span>
      {person.id ? (
        <Link className={classes.name} to={`/contacts/${person.id}`}>
          {name}
        </Link>
      ) : (
        <span className={classes.name}>{name}</span>
      )}
      {role && <span className={classes.role}>, {role}</span>}
    </span>
  );
}
