/** Words that turn a sentence into its opposite, by language; small, since what is compared is their presence alone. */
const byLanguage: Readonly<Record<string, string>> = {
  cs: 'ne není nejsou nebyl nebyla nebylo nebyli nikdo nikdy žádný žádné bez',
  da: 'ikke ingen intet aldrig uden',
  de: 'nicht nichts kein keine keinen keinem keiner nie niemand niemals ohne',
  el: 'δεν μην όχι ποτέ κανείς χωρίς',
  en: "not no never nobody none neither nor nothing without cannot can't don't doesn't didn't isn't aren't wasn't weren't won't hasn't haven't hadn't",
  es: 'no nunca jamás nadie nada ningún ninguna ninguno sin',
  fi: 'ei eivät en emme ettei ilman',
  fr: 'ne pas jamais aucun aucune personne rien sans non',
  id: 'tidak bukan belum tanpa tak',
  it: 'non mai nessuno nessuna niente nulla senza',
  nl: 'niet geen nooit niemand niets zonder',
  no: 'ikke ingen aldri uten',
  pl: 'nie nikt nigdy żaden żadna bez',
  pt: 'não nunca ninguém nada nenhum nenhuma sem',
  ro: 'nu niciodată nimeni nimic fără',
  ru: 'не нет ни никогда никто ничего без',
  sv: 'inte ingen inget inga aldrig utan',
  tr: 'değil yok hiç asla',
  uk: 'не ні ніколи ніхто нічого без',
  vi: 'không chẳng chưa',
  // Without spaces or apart from them: characters and particles.
  ar: 'لا لم لن ليس ليست غير دون',
  fa: 'نه نیست بدون هیچ',
  he: 'לא אין אינו אינה בלי',
  hi: 'नहीं न बिना',
  ja: 'な ず 無 不',
  ko: '안 못 없다 아니다 않았다 않는다',
  th: 'ไม่',
  zh: '不 没 沒 无 無 非',
};

const negations: ReadonlySet<string> = new Set(Object.values(byLanguage).flatMap((words) => words.split(' ')));

/** Whether a word, as its key, denies something in one of the languages of the table. */
export function isNegation(key: string): boolean {
  return negations.has(key);
}
