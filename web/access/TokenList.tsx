import { useTranslation } from 'react-i18next';
import { type FragmentType, gql, readFragment } from '../gql';
import { useConfirm } from '../shared/form/useConfirm';
import classes from './TokenList.module.css';
import { TokenRow } from './TokenRow';

const fragment = gql(`
  fragment TokenList_token on Token {
    id
    ...TokenRow_token
  }
`);

/** Tokens in a table; on a phone each is a card. */
export function TokenList({
  tokens: masked,
  label,
}: {
  tokens: readonly FragmentType<typeof fragment>[];
  label: string;
}) {
  const tokens = readFragment(fragment, masked);
  const { t } = useTranslation('token');
  const [ask, dialog] = useConfirm();
  return (
    <>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {(['name', 'scopes', 'used', 'expires'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => (
            <TokenRow key={token.id} token={token} ask={ask} />
          ))}
        </tbody>
      </table>
      {dialog}
    </>
  );
}
