import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { markdownOf, type Inlined, type PlainStory } from './plain-site.ts';

const config = `
baseURL = "https://news.example.org/"
title = "News"
languageCode = "en"
paginate = 20
disableKinds = ["404"]
enableRobotsTXT = true
[taxonomies]
source = "sources"
year = "years"
month = "months"
[permalinks]
stories = "/stories/:slug/"
accounts = "/stories/:slug/account/"
[outputs]
home = ["HTML", "RSS"]
term = ["HTML", "RSS"]
taxonomy = ["HTML"]
section = ["HTML"]
[outputFormats.MD]
mediaType = "text/markdown"
baseName = "index"
isPlainText = true
[mediaTypes."text/markdown"]
suffixes = ["md"]
[services.rss]
limit = 50
[markup.goldmark.extensions]
typographer = false
`;

const base = ({ style, script }: Inlined) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title><meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}"><meta property="og:site_name" content="{{ site.Title }}"><meta property="og:type" content="article">
<meta property="og:title" content="{{ .Title }}"><meta property="og:description" content="{{ .Description }}"><meta property="og:url" content="{{ .Permalink }}">
<meta property="og:image" content="{{ "share.png" | absURL }}"><meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/rss+xml" href="/index.xml">{{ block "head" . }}{{ end }}
<style>${style}</style><script>${script}</script></head>
<body><div class="page"><header><a href="/">{{ site.Title }}</a><nav><a href="/years/">Archive</a> <a href="/sources/">Sources</a> <a href="/search/">Search</a></nav></header>
<main id="main">{{ block "main" . }}{{ end }}</main><footer>{{ site.Title }} · <a href="/index.xml">RSS</a></footer></div></body></html>
`;

const single = `{{ define "head" }}<meta property="article:published_time" content="{{ .Date.Format "2006-01-02" }}">
<meta name="citation_title" content="{{ .Title }}"><meta name="citation_publication_date" content="{{ .Date.Format "2006/01/02" }}">
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "datePublished" (.Date.Format "2006-01-02") "description" .Description "url" .Permalink "wordCount" .WordCount | jsonify | safeJS }}</script>{{ end }}
{{ define "main" }}<article><header><h1>{{ .Title }}</h1><ul>{{ with .Params.byline }}<li>By {{ . }}</li>{{ end }}{{ range .Params.sources }}<li><a href="{{ "/sources/" }}{{ . | urlize }}/">{{ . }}</a></li>{{ end }}<li><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></li><li>{{ .ReadingTime }} minutes to read</li></ul></header>
<div class="prose">{{ .Content }}</div><footer><a href="account/">How this copy was made</a> <a href="index.md">Markdown</a></footer></article>
<aside><h2>Related</h2><ul>{{ range .Params.related }}<li>{{ . }}</li>{{ end }}</ul></aside>
<nav>{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = where site.RegularPages "Section" "stories" }}{{ end }}{{ $paginator := .Paginate $pages }}
{{ range $paginator.Pages }}<article><h3><a href="{{ .RelPermalink }}">{{ .Title }}</a></h3><ul>{{ with .Params.byline }}<li>By {{ . }}</li>{{ end }}<li>{{ .Date.Format "2 January 2006" }}</li></ul><p>{{ .Description }}</p></article>{{ end }}
<nav>{{ with $paginator.Prev }}<a href="{{ .URL }}">Newer stories</a>{{ end }} Page {{ $paginator.PageNumber }} of {{ $paginator.TotalPages }} {{ with $paginator.Next }}<a href="{{ .URL }}">Older stories</a>{{ end }}</nav>{{ end }}
`;

const account = `{{ define "main" }}<article><h1>{{ .Title }}</h1><div class="text">{{ range split (readFile (printf "static/captures/%s" .Params.capture)) "\\n" }}{{ with . }}<p>{{ . }}</p>{{ end }}{{ end }}</div></article>{{ end }}
`;

const rss = `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}<rss version="2.0"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description>
{{ $pages := .Pages }}{{ if .IsHome }}{{ $pages = where site.RegularPages "Section" "stories" }}{{ end }}{{ range first 50 $pages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>{{ end }}</channel></rss>
`;

/** Writes the site for Hugo. */
export async function writeHugoSite(folder: string, stories: readonly PlainStory[], inlined: Inlined): Promise<void> {
  const files: [path: string, text: string][] = [
    ['config.toml', config],
    ['layouts/_default/baseof.html', base(inlined)],
    ['layouts/_default/single.html', single],
    ['layouts/_default/list.html', list],
    ['layouts/_default/single.md', '{{ .RawContent }}\n'],
    ['layouts/_default/rss.xml', rss],
    ['layouts/accounts/single.html', account],
    // The home page lists all stories already, and nobody lists the accounts.
    [
      'content/stories/_index.md',
      '{"title": "Stories", "_build": {"render": "never"}, "cascade": {"outputs": ["HTML", "MD"]}}\n',
    ],
    [
      'content/accounts/_index.md',
      '{"title": "Accounts", "_build": {"render": "never"}, "cascade": {"outputs": ["HTML"]}}\n',
    ],
    ...stories.flatMap((story): [string, string][] => [
      [`content/stories/${story.slug}.md`, markdownOf(story)],
      [
        `content/accounts/${story.slug}.md`,
        `${JSON.stringify({ title: story.headline, slug: story.slug, capture: story.capture.name })}\n`,
      ],
      [`static/captures/${story.capture.name}`, story.capture.text],
    ]),
  ];
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
