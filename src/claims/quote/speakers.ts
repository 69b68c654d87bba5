import type { Speaker } from '../claim.ts';
import type { TextDocument } from '../text/document.ts';
import { AGENCY_NOUNS } from './agencies.ts';
import { isCalled } from './callings.ts';
import { genderOf } from './gender.ts';
import { cutRelative, type Heard, isSingle, organization, type Placed } from './heard.ts';
import type { Gender, Mention } from './mention.ts';
import { Roster } from './roster.ts';
import { SpokenAgencies } from './spoken-agencies.ts';
import { BODIES, GENDERED, isSeveral } from './words.ts';

/** How many speakers back a pronoun or a title reaches. */
const REACH = 12;

/** Who has spoken so far, in reading order: what pronouns, surnames and "the agency" are read by. */
export class Speakers {
  readonly #roster: Roster;
  readonly #roles = new Map<string, string>();
  readonly #genders = new Map<string, Gender>();
  /** The latest last, no speaker twice. */
  #heard: Placed[] = [];
  /** Persons named in the block being read who have not spoken, the latest last. */
  #passing: Placed[] = [];
  #block = 0;
  readonly #agencies = new SpokenAgencies();

  constructor(doc: TextDocument) {
    this.#roster = new Roster(doc);
  }

  /** An agency that the text has just named. */
  noteAgency(name: string): void {
    this.#agencies.note(name);
  }

  /** True of a name that is a person's: who has spoken, has a role, or is somewhere named in full. */
  knows(name: string): boolean {
    const full = this.#roster.fullest(name);
    if (this.#roles.has(full) || this.#heard.some(({ heard }) => heard.speaker.name === full)) return true;
    const [first = '', ...rest] = full.split(' ');
    return rest.length > 0 && !PLACES.has(first);
  }

  /** Who is meant, and now remembered as the latest named; null where nobody can be told. */
  resolve(mention: Mention): Speaker | null {
    const heard = this.#identify(mention);
    if (heard === null) return null;
    this.#hear(heard);
    return heard.speaker;
  }

  #hear(heard: Heard): void {
    const { name } = heard.speaker;
    this.#heard = this.#heard.filter((one) => one.heard.speaker.name !== name).slice(-REACH);
    this.#heard.push({ heard, block: this.#block });
  }

  /** What is resolved from here on stands in this block. */
  enter(block: number): void {
    this.#block = block;
    this.#passing = this.#passing.filter((one) => block - one.block <= 1);
  }

  /** Somebody whom the text has just named, and who may speak next. */
  notePassing(mention: Extract<Mention, { kind: 'person' }>): void {
    const heard = this.#person(mention);
    const others = this.#passing.filter((one) => one.heard.speaker.name !== heard.speaker.name);
    this.#passing = others.slice(-REACH);
    this.#passing.push({ heard, block: this.#block });
  }

  /** The only person whom the block being read has named so far; null where there are none or several. */
  onlyOneHere(): Speaker | null {
    const here = this.#passing.filter(({ block }) => block === this.#block);
    const [one] = here;
    if (one === undefined || here.length > 1) return null;
    this.#hear(one.heard);
    return one.heard.speaker;
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
    const spoken = this.#heard.findLast(({ heard }) => fits(heard));
    const named = this.#passing.findLast(({ heard }) => fits(heard));
    // Who has spoken is meant, unless the text has turned to somebody else since.
    const turned = named !== undefined && who !== 'any' && named.block > (spoken?.block ?? -1);
    const found = (turned ? named : spoken)?.heard ?? null;
    if (found === null || (who !== 'male' && who !== 'female')) return found;
    if (found.kind === 'person') this.#genders.set(found.speaker.name, who);
    // "A spokesperson … He said": from then on no "she" means the spokesperson.
    return { ...found, gender: who };
  }

  /** The issuer speaks; a statement of nobody named is that of who spoke last, or of the agency. */
  #document({ issuer, head, text }: Extract<Mention, { kind: 'document' }>): Heard | null {
    if (issuer !== null) {
      const heard = this.#identify(issuer);
      if (heard !== null) return { ...heard, speaker: { name: heard.speaker.name, role: head } };
    }
    if (/^(?:the|el|la|its|his|her|su) /i.test(text) && this.#agencies.main !== null && RELEASED.test(head))
      return organization(this.#agencies.main, head);
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
        ? this.#agencies.department
        : /^(?:office|oficina)$/.test(head)
          ? null
          : this.#agencies.main;
      if (meant !== null) return organization(meant, 'agency');
    }
    const official = OFFICIALS.has(head);
    const whose = agency ?? (official && !OTHERS.test(text) ? this.#agencies.main : null);
    if (isSeveral(head) && official && whose !== null) return organization(`${whose} ${head}`, head);
    if (definite && !isSeveral(head)) {
      const known = this.#heard.findLast(
        ({ heard }) => heard.head === head || (heard.kind === 'person' && isCalled(heard.speaker.role, head)),
      );
      if (known !== undefined) return known.heard;
    }
    const gender = /woman$/.test(head)
      ? 'female'
      : /[^o]man$/.test(head)
        ? 'male'
        : (GENDERED.get(head) ?? null);
    return {
      speaker: { name: cutRelative(text), role: 'unnamed' },
      gender,
      kind: BODIES.has(head) ? 'organization' : 'description',
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

/** Papers that an agency issues of its own. */
const RELEASED = /release|statement|comunicado|boletin|nota|website|site|page|tweet|post/i;

/** Who speaks for an agency in the plural. */
const OFFICIALS = new Set(
  'officials authorities officers agents autoridades oficiales funcionarios agentes'.split(' '),
);

/** Officials of somebody else. */
const OTHERS =
  /\b(?:state|city|county|local|elected|police|school|law|campaign|town|jail|hospital|court|sheriff|locales|estatales|union)\b/i;
