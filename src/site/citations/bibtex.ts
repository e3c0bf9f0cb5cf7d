import type { CSL } from '@citation-js/core';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A citation as BibTeX, in UTF-8: letters of any script stay as they are. The archive stands in the note. */
export function bibtex({ id, title = '', author = [], issued, URL = '', ...citation }: CSL): string {
  const { archive, archive_location: copy } = citation;
  const note = [citation.note, copy === URL ? undefined : `${archive}, ${copy}`];
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  const fields = [
    ['author', author.length > 0 && braced(author.map(({ literal = '' }) => braced(latex(literal))).join(' and '))],
    // In braces twice: styles change the case of a title that is not.
    ['title', braced(braced(latex(title)))],
    ['journal', citation['container-title'] !== undefined && braced(latex(citation['container-title']))],
    ['year', year !== undefined && braced(String(year))],
    ['month', month !== undefined && months[Number(month) - 1]],
    ['day', day !== undefined && braced(String(day))],
    ['language', citation.language !== undefined && braced(citation.language)],
    ['url', braced(verbatim(URL))],
    ['note', braced(latex(note.filter((part) => part !== undefined).join('. ')))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${String(name)} = ${value}`] : []));
  return `@article{${id},\n${lines.join(',\n')}\n}`;
}

function braced(value: string): string {
  return `{${value}}`;
}

/** A text with the characters that mean something to TeX written as what they are. No brace is left unpaired by it. */
function latex(text: string): string {
  return text.replace(/[\\{}~^<>&%$#_]/g, (character) => commands[character] ?? `\\${character}`);
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** An address, which styles set as it stands: what would end the field is percent-encoded. */
function verbatim(address: string): string {
  return address.replace(/[\\{}]/g, (character) => encodeURIComponent(character));
}
