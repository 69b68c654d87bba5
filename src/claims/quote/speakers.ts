import type { Speaker } from '../claim.ts';
import type { TextDocument } from '../text/document.ts';
import { AGENCY_NOUNS, isAgency } from './agencies.ts';
import { isCalled } from './callings.ts';
import { genderOf } from './gender.ts';
import type { Gender, Mention } from './mention.ts';
import { Roster } from './roster.ts';
import { GROUPS, PERSONS, ROLE_NOUNS } from './words.ts';

interface Heard {
  readonly speaker: Speaker;
  readonly gender: Gender | null;
  readonly kind: 'person' | 'organization' | 'description';
  /** One human being, whom "he" or "she" can mean. */
  readonly single: boolean;
  /** Head noun of a description ("agent"). */
  readonly head: string;
}

/** How many speakers back a pronoun or a title reaches. */
const REACH = 12;

/** Who has spoken so far, in reading order: what pronouns, surnames and "the agency" are read by. */
export class Speakers {
  readonly #roster: Roster;
  readonly #roles = new Map<string, string>();
  readonly #genders = new Map<string, Gender>();
  /** The latest last, no speaker twice. */
  #heard: Heard[] = [];
  /** Agencies by how often the text has named them, and the one it named last. */
  readonly #agencies = new Map<string, number>();
  #department: string | null = null;

  constructor(doc: TextDocument) {
    this.#roster = new Roster(doc);
  }

  /** An agency that the text has just named. */
  noteAgency(name: string): void {
    if (DEPARTMENTS.has(name)) this.#department = name;
    else if (AGENCIES_SPOKEN_OF.has(name)) this.#agencies.set(name, (this.#agencies.get(name) ?? 0) + 1);
  }

  /** The one the article has named most, which "the agency" and "officials" are of. */
  get #agency(): string | null {
    let most: string | null = null;
    for (const [name, count] of this.#agencies)
      if (most === null || count >= (this.#agencies.get(most) ?? 0)) most = name;
    return most ?? this.#department;
  }

  /** True of a name that is a person's: who has spoken, has a role, or is somewhere named in full. */
  knows(name: string): boolean {
    const full = this.#roster.fullest(name);
    if (this.#roles.has(full) || this.#heard.some(({ speaker }) => speaker.name === full)) return true;
    const [first = '', ...rest] = full.split(' ');
    return rest.length > 0 && !PLACES.has(first);
  }

  /** Who is meant, and now remembered as the latest named; null where nobody can be told. */
  resolve(mention: Mention): Speaker | null {
    const heard = this.#identify(mention);
    if (heard === null) return null;
    this.#heard = this.#heard.filter(({ speaker }) => speaker.name !== heard.speaker.name).slice(-REACH);
    this.#heard.push(heard);
    return heard.speaker;
  }

  #identify(mention: Mention): Heard | null {
    switch (mention.kind) {
      case 'person':
        return this.#person(mention);
      case 'organization':
        this.noteAgency(mention.name);
        return organization(mention.name, 'agency');
      case 'pronoun':
        return this.#pronoun(mention.who);
      case 'document':
        return this.#document(mention);
      case 'description':
        return this.#description(mention);
    }
  }

  #person(mention: Extract<Mention, { kind: 'person' }>): Heard {
    const name = this.#roster.fullest(mention.name);
    const role = this.#roles.get(name) || (HONORIFIC.test(mention.role) ? '' : mention.role);
    if (role !== '') this.#roles.set(name, role);
    const gender = this.#genders.get(name) ?? genderOf({ kind: 'person', name, role: mention.role || role });
    if (gender !== null) this.#genders.set(name, gender);
    return { speaker: { name, role }, gender, kind: 'person', single: true, head: '' };
  }

  #pronoun(who: Gender | 'any' | 'thing'): Heard | null {
    const fits = ({ kind, gender, single }: Heard) => {
      if (who === 'thing') return kind === 'organization';
      if (who === 'any') return true;
      return single && (gender === null || gender === who);
    };
    const found = this.#heard.findLast(fits) ?? null;
    if (found !== null && found.kind === 'person' && (who === 'male' || who === 'female'))
      this.#genders.set(found.speaker.name, who);
    return found;
  }

  /** The issuer speaks; a statement of nobody named is that of who spoke last, or of the agency. */
  #document({ issuer, head, text }: Extract<Mention, { kind: 'document' }>): Heard | null {
    if (issuer !== null) {
      const heard = this.#identify(issuer);
      if (heard !== null) return { ...heard, speaker: { name: heard.speaker.name, role: head } };
    }
    if (/^(?:the|el|la|its|his|her|su) /i.test(text) && this.#agency !== null && RELEASED.test(head))
      return organization(this.#agency, head);
    return {
      speaker: { name: text, role: 'document' },
      gender: null,
      kind: 'organization',
      single: false,
      head,
    };
  }

  #description({
    text,
    head,
    agency,
    definite,
    person,
  }: Extract<Mention, { kind: 'description' }>): Heard | null {
    if (AGENCY_NOUNS.has(head) && agency === null) {
      const meant = /^depart/.test(head)
        ? this.#department
        : /^(?:office|oficina)$/.test(head)
          ? null
          : this.#agency;
      if (meant !== null) return organization(meant, 'agency');
    }
    const official = OFFICIALS.has(head);
    const whose = agency ?? (official && !OTHERS.test(text) ? this.#agency : null);
    if (GROUPS.has(head) && official && whose !== null) return organization(`${whose} ${head}`, head);
    if (definite && !GROUPS.has(head)) {
      const known = this.#heard.findLast(
        (one) => one.head === head || (one.kind === 'person' && isCalled(one.speaker.role, head)),
      );
      if (known !== undefined) return known;
    }
    const gender = /woman$/.test(head) ? 'female' : /[^o]man$/.test(head) ? 'male' : null;
    return {
      speaker: { name: cutRelative(text), role: 'unnamed' },
      gender,
      kind: 'description',
      single: person === true || isSingle(head),
      head,
    };
  }
}

/** Says that somebody is a person, and no more. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Sr|Sra|Don|Doña)\.?$/;

/** What names of places of several words begin with. */
const PLACES = new Set(
  'San Santa New North South East West Fort Mount St Saint Lake Port Grand El Santo Nueva Puerto'.split(' '),
);
const DEPARTMENTS = new Set(['DHS', 'Justice Department', 'State Department']);
const AGENCIES_SPOKEN_OF = new Set([
  'ICE',
  'ERO',
  'HSI',
  'CBP',
  'Border Patrol',
  'USCIS',
  'FBI',
  'DEA',
  'ATF',
  'U.S. Marshals',
]);
/** Papers that an agency issues of its own. */
const RELEASED = /release|statement|comunicado|boletin|nota|website|site|page|tweet|post/i;
/** Who speaks for an agency in the plural. */
const OFFICIALS = new Set(
  'officials authorities officers agents autoridades oficiales funcionarios agentes'.split(' '),
);
/** Officials of somebody else. */
const OTHERS =
  /\b(?:state|city|county|local|elected|police|school|law|campaign|town|jail|hospital|court|sheriff|locales|estatales|union)\b/i;

function organization(name: string, role: string): Heard {
  return {
    speaker: { name, role: isAgency(name) || role !== 'agency' ? role : '' },
    gender: null,
    kind: 'organization',
    single: false,
    head: '',
  };
}

/** "agent", "mother"; not "officials", "campaign". */
function isSingle(head: string): boolean {
  return (ROLE_NOUNS.has(head) || PERSONS.has(head)) && !GROUPS.has(head);
}

/** "an L.A. based ICE agent who worked on the operation" is known as the agent. */
function cutRelative(text: string): string {
  const at = text.search(/,? (?:who|that|familiar|quien|que) /);
  return at < 0 ? text : text.slice(0, at);
}
