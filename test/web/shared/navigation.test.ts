import { navigation } from '../../../web/shared/frame/navigation';

test('every page of the menu has a key of its own', () => {
  const keys = navigation.map(({ go }) => go);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
