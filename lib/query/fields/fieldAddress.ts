import { fold } from '@/lib/language/fold';
import { answer, bareAddress, type FieldTest } from './fieldFacts';

/** A site's id, a host on dot boundaries, or a host with the beginning of a path. */
export function siteTest(written: string): FieldTest {
  const value = bareAddress(written);
  const slash = value.indexOf('/');
  if (slash < 0) {
    return ({ subject, places }) =>
      answer(subject.post.site === value || places().some((place) => hostIs(hostOf(place), value)));
  }
  const host = value.slice(0, slash);
  const path = value.slice(slash).replace(/\/+$/u, '');
  return ({ places }) =>
    answer(places().some((place) => {
      const placeHost = hostOf(place);
      const rest = place.slice(placeHost.length);
      return hostIs(placeHost, host) && rest.startsWith(path) && /^(?:$|[/?#])/u.test(rest.slice(path.length));
    }));
}

/** Stands in an address, wherever; accents and percent signs are of no matter. */
export function urlTest(written: string): FieldTest {
  const value = readable(bareAddress(written));
  return ({ places }) => answer(places().some((place) => place.includes(value) || readable(place).includes(value)));
}

function readable(address: string): string {
  return fold(decoded(address)).text;
}

/** As people read it: `m%C3%BCnchen` is "münchen". */
function decoded(address: string): string {
  if (!address.includes('%')) return address;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function hostOf(place: string): string {
  return place.replace(/[/?#:].*$/su, '');
}

function hostIs(host: string, wanted: string): boolean {
  return host === wanted || (wanted.includes('.') && host.endsWith(`.${wanted}`));
}
