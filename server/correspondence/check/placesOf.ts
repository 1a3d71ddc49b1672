import type { RegisteredPlace } from '../agreement/Register.js';
import { SWEDISH_COUNTIES } from '../../strategy/swedishCounties.js';

/** "Bergs kommun" is spoken of as Berg; "Åre kommun" as Åre. A name that ends in s of its own is known by that too. */
function namesOfMunicipality(name: string): { name: string; otherNames: string[] } {
  const bare = name.replace(/ kommun$/, '');
  return bare.endsWith('s') ? { name: bare.slice(0, -1), otherNames: [bare] } : { name: bare, otherNames: [] };
}

/** The places that texts speak of: municipalities of the register, the counties and the country. */
export function placesOf(municipalities: { code: string; name: string }[]): RegisteredPlace[] {
  return [
    { code: '00', name: 'Sverige', otherNames: ['riket', 'hela landet'] },
    ...Object.entries(SWEDISH_COUNTIES).map(([code, name]) => ({ code, name })),
    ...municipalities.map(({ code, name }) => ({ code, ...namesOfMunicipality(name) })),
  ];
}
