import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useShortcut } from '../keyboard/useShortcut';
import type { NavigationItem } from './navigation';

function GoTo({ item }: { item: NavigationItem }) {
  const { t } = useTranslation('shared');
  const navigate = useNavigate();
  useShortcut(`g ${item.go}`, { label: t(`nav.${item.key}`), group: 'go' }, () => void navigate(item.to));
  return null;
}

/** G and a letter go to a page from anywhere. */
export function GoToShortcuts({ items }: { items: readonly NavigationItem[] }) {
  return items.map((item) => <GoTo key={item.to} item={item} />);
}
