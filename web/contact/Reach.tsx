import classes from './Reach.module.css';

interface ReachProps {
  email?: string | null;
  phone?: string | null;
}

/** How to reach a person: an address to write to, a number to call. Nothing where neither is known. */
export function Reach({ email, phone }: ReachProps) {
  if (!email && !phone) return null;
  return (
    <span className={classes.reach}>
      {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </span>
  );
}
