const particle = String.raw`(?:de|da|di|do|dos|das|du|del|della|des|van|von|der|den|ten|ter|zu|bin|ibn|al|el|la|las|los|le)`;
const capitalised = String.raw`(?:\p{Ll}{1,2}['’-])?\p{Lu}[\p{L}\p{M}.'’‑-]*`;
/** Two words or more; a Spanish or Catalan name may end with the mother's family: `José Ortega y Gasset`. */
const name = new RegExp(
  String.raw`^${capitalised}(?:\s(?:${particle}\s){0,3}${capitalised}){1,5}(?:\s[yi]\s${capitalised})?$`,
  'u',
);

/** What names of papers, agencies, offices and teams have in them, and what people are called at work. */
const noPersons = new Set(
  `academy affairs agence agencia agency agenzia agentur association authority board broadcasting bureau center centre
  channel chronicle club college comité commission committee company contributor contributors coop corporation
  correspondent correspondents council daily department desk diario digital echo editor editorial editors equipe equipo
  executive express federation financial force foundation gazette giornale government group guardian herald
  independent institute international journal journalist journalists limited live local magazine mail media ministry
  mirror national network networks news newspaper newsroom noticias notícias observer office online organisation
  organization police portal post press presse producer radio redacción redactie redaktion redazione report reporter
  reporters review rights rédaction service services society sport sports staff standard star state studio sun team
  telegraph television times today tribune tv union university watch web weekly welle wire world writer writers zeitung
  агентство газета корреспондент новости радио редакция`.split(/\s+/),
);

/** Names of papers begin with an article, and places of two words so, as bylines have them. */
const noGivenName = /^(?:The|Our|Le|La|Les|El|Los|Las|Il|Die|Der|Das|New|San|Hong|By|From)\s/;

const degrees = new Set(
  `jr sr ii iii iv md phd dphil do dds dmd dvm edd psyd pharmd dpt ms msc ma mba mph mpa bsc bs ba jd llm llb esq rn np
  pa-c msn bsn rd rdn ldn cpa cfa cfp cscs lcsw lmft lpc facp faap obe mbe cbe kc qc`.split(/\s+/),
);

/**
 * Whether it is sure enough that a name is one person's: at least two words that begin with a capital, not all in
 * capitals, none that a paper, an agency or an office would have. Scripts without capitals do not show it.
 */
export function isPersonName(words: string): boolean {
  const bare = withoutDegrees(words);
  return (
    name.test(bare) &&
    /\p{Ll}/u.test(bare) &&
    !noGivenName.test(bare) &&
    !bare.split(/\s/).some((word) => noPersons.has(word.toLowerCase()))
  );
}

/** Whether words stand behind a name and belong to it: `Jr.`, `MD`, `RN BSN`. */
export function isDegree(words: string): boolean {
  return words.split(/\s+/).every((word) => degrees.has(word.replaceAll('.', '').toLowerCase()));
}

/** A name without the degrees behind its commas. */
export function withoutDegrees(words: string): string {
  const parts = words.split(/,\s*/);
  const end = parts.findLastIndex((part, index) => index === 0 || !isDegree(part));
  return parts.slice(0, end + 1).join(', ');
}
