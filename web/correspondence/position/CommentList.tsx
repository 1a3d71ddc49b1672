import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../../gql';
import { Moment } from '../../shared/time/Moment';
import { MarkdownText } from '../../shared/words/MarkdownText';
import classes from './CommentList.module.css';

const fragment = gql(`
  fragment CommentList_comment on PositionComment {
    id
    number
    text
    madeAt
    account {
      id
      name
    }
    organization {
      id
      name
    }
  }
`);

/** What members had to say of a position. */
export function CommentList({ comments }: { comments: readonly FragmentType<typeof fragment>[] }) {
  const { t } = useTranslation('position');
  return (
    <ol className={classes.list}>
      {comments.map((masked) => {
        const { id, number, text, madeAt, account, organization } = readFragment(fragment, masked);
        return (
          <li key={id}>
            <p className={classes.who}>
              <strong>{organization?.name ?? t('unknown')}</strong>
              {account && `, ${account.name}`} · {t('onVersion', { number })} · <Moment at={madeAt} />
            </p>
            <MarkdownText text={text} />
          </li>
        );
      })}
    </ol>
  );
}
