/** A text whose control characters, which HTML cannot hold, stand as their pictures: a vertical tab as ␋. */
export function visibleControls(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]/g, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '␦';
  });
}
