/** A field's words as they are cited: in brackets, as in catalogues, where the work does not state them itself. */
export function asCited({ value, inferred }: { readonly value: string; readonly inferred: boolean }): string {
  return inferred ? `[${value}]` : value;
}
