import {expect, test} from 'vitest'
import {readDocument} from '../src/pipeline/read/read-document.ts'

const words = 'The tram of Tarn runs again after a week of repairs, the council said on Monday.'
const title = 'Tram runs again'
const url = 'https://tarn.example/tram'
const html = `<p>${words}</p>`
const whole = {title, url, published: '2024-03-10'}

const moment = '2024-03-10T08:00:00Z'

// The shapes in which the tools of this trade export, with fields as they name them.
test.each<[string, unknown, object]>([
  [
    'NewsAPI',
    {
      status: 'ok',
      totalResults: 1,
      articles: [
        {
          source: {id: null, name: 'Tarn Post'},
          author: 'Ada Lund',
          title,
          description: 'Short.',
          url,
          urlToImage: 'https://tarn.example/x.png',
          publishedAt: moment,
          content: words,
        },
      ],
    },
    {...whole, publisher: 'Tarn Post', byline: 'Ada Lund'},
  ],
  [
    'Wallabag',
    [
      {
        id: 7,
        title,
        url,
        content: html,
        is_archived: 0,
        tags: ['tram'],
        created_at: '2024-03-12T08:00:00+0000',
        published_at: moment,
        published_by: ['Ada Lund'],
        language: 'en_GB',
        domain_name: 'tarn.example',
        reading_time: 1,
        preview_picture: null,
      },
    ],
    {...whole, publisher: 'tarn.example', byline: 'Ada Lund', language: 'en'},
  ],
  [
    'Inoreader and other readers',
    {
      id: 'user/-/starred',
      updated: 1710057600,
      items: [
        {
          crawlTimeMsec: '1710057600000',
          title,
          published: 1710057600,
          canonical: [{href: url}],
          alternate: [{href: url, type: 'text/html'}],
          summary: {direction: 'ltr', content: html},
          author: 'Ada Lund',
          origin: {streamId: 'feed/x', title: 'Tarn Post', htmlUrl: 'https://tarn.example'},
        },
      ],
    },
    {...whole, publisher: 'Tarn Post', byline: 'Ada Lund'},
  ],
  [
    'Miniflux',
    {
      total: 1,
      entries: [
        {
          id: 1,
          title,
          url,
          published_at: moment,
          content: html,
          author: 'Ada Lund',
          feed: {id: 2, title: 'Tarn Post', site_url: 'https://tarn.example'},
        },
      ],
    },
    {...whole, publisher: 'Tarn Post'},
  ],
  [
    'Readwise',
    {
      count: 1,
      nextPageCursor: null,
      results: [
        {
          id: 'x',
          title,
          source_url: url,
          author: 'Ada Lund',
          site_name: 'Tarn Post',
          published_date: 1710057600000,
          html_content: html,
          summary: 'Short.',
        },
      ],
    },
    {title, url, publisher: 'Tarn Post'},
  ],
  [
    'Omnivore',
    [
      {
        id: 'x',
        slug: 'tram',
        title,
        description: 'Short.',
        author: 'Ada Lund',
        url,
        state: 'Archived',
        content: html,
        publishedAt: moment,
        savedAt: '2024-03-12T08:00:00Z',
      },
    ],
    {...whole, fetched: '2024-03-12'},
  ],
  [
    'Mastodon, an archive',
    {
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      orderedItems: [
        {
          type: 'Create',
          published: moment,
          object: {
            id: url,
            type: 'Note',
            published: moment,
            url,
            attributedTo: 'https://tarn.example/@post',
            content: html,
          },
        },
      ],
    },
    {url, published: '2024-03-10'},
  ],
  [
    'Mastodon, the interface',
    [
      {
        id: '1',
        created_at: moment,
        url,
        content: html,
        account: {username: 'post', display_name: 'Tarn Post'},
      },
    ],
    {url, published: '2024-03-10', publisher: 'Tarn Post'},
  ],
  [
    'the Guardian',
    {
      response: {
        status: 'ok',
        results: [
          {
            id: 'x',
            type: 'article',
            webPublicationDate: moment,
            webTitle: title,
            webUrl: url,
            fields: {headline: title, bodyText: words},
          },
        ],
      },
    },
    whole,
  ],
  [
    'the New York Times',
    {
      response: {
        docs: [
          {
            web_url: url,
            snippet: words,
            headline: {main: title, kicker: null},
            pub_date: moment,
            byline: {original: 'By Ada Lund'},
          },
        ],
      },
    },
    whole,
  ],
  [
    'Event Registry',
    {
      articles: {
        results: [
          {
            uri: '77',
            lang: 'eng',
            title,
            body: words,
            url,
            dateTimePub: moment,
            date: '2024-03-10',
            source: {uri: 'tarn.example', title: 'Tarn Post'},
          },
        ],
      },
    },
    {title, url, publisher: 'Tarn Post'},
  ],
  [
    'WordPress',
    [
      {
        id: 7,
        date: '2024-03-10T08:00:00',
        link: url,
        title: {rendered: title},
        content: {rendered: html, protected: false},
        excerpt: {rendered: '<p>Short.</p>'},
      },
    ],
    whole,
  ],
  [
    'news-please',
    {
      title,
      maintext: words,
      date_publish: '2024-03-10 08:00:00',
      date_download: '2024-03-12 08:00:00',
      url,
      authors: ['Ada Lund'],
      source_domain: 'tarn.example',
      language: 'en',
    },
    {...whole, publisher: 'tarn.example', fetched: '2024-03-12', byline: 'Ada Lund'},
  ],
  [
    'trafilatura',
    {
      title,
      author: 'Ada Lund',
      hostname: 'tarn.example',
      date: '2024-03-10',
      text: words,
      source: url,
      'source-hostname': 'Tarn Post',
      excerpt: 'Short.',
    },
    whole,
  ],
  [
    'schema.org',
    {
      '@type': 'NewsArticle',
      headline: title,
      datePublished: moment,
      articleBody: words,
      url,
      author: [{'@type': 'Person', name: 'Ada Lund'}],
      publisher: {'@type': 'Organization', name: 'Tarn Post'},
    },
    {...whole, publisher: 'Tarn Post', byline: 'Ada Lund'},
  ],
  [
    'Elasticsearch',
    {
      hits: {
        total: 1,
        hits: [
          {_index: 'x', _id: '7', _source: {headline: title, full_text: words, link: url, published: moment}},
        ],
      },
    },
    whole,
  ],
  [
    'JSON Feed',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tarn Post',
      items: [
        {
          id: '7',
          url,
          title,
          content_html: html,
          summary: 'Short.',
          date_published: moment,
          authors: [{name: 'Ada Lund'}],
        },
      ],
    },
    {...whole, publisher: 'Tarn Post', byline: 'Ada Lund'},
  ],
  [
    'Diffbot',
    {
      objects: [
        {
          type: 'article',
          title,
          text: words,
          date: 'Sun, 10 Mar 2024 08:00:00 GMT',
          pageUrl: url,
          siteName: 'Tarn Post',
          author: 'Ada Lund',
          images: [{url: 'https://tarn.example/x.png', title: 'A tram'}],
        },
      ],
    },
    {...whole, publisher: 'Tarn Post'},
  ],
])('%s', (_, data, metadata) => {
  for (const text of [JSON.stringify(data), JSON.stringify(data, undefined, 2)]) {
    const {
      declared,
      problems,
      text: read,
    } = readDocument({path: 'export.json', sha256: '', text, problems: []})
    expect(problems).toEqual([])
    expect(declared.map((article) => article.metadata)).toMatchObject([metadata])
    expect(read.endsWith(words)).toBe(true)
  }
})

test.each<[string, unknown, RegExp]>([
  [
    'Google Takeout',
    [{header: 'News', title: 'Visited Tram', titleUrl: url, time: moment, products: ['News']}],
    /header, title, titleUrl, time, products/,
  ],
  [
    'Pocket',
    {
      status: 1,
      list: {77: {item_id: '77', resolved_title: title, resolved_url: url, time_added: '1710057600'}},
    },
    /a link, which `wirefold fetch` can read/,
  ],
])('%s: what holds no text says which fields there are', (_, data, reason) => {
  const {declared, problems} = readDocument({
    path: 'export.json',
    sha256: '',
    text: JSON.stringify(data),
    problems: [],
  })
  expect(declared).toEqual([])
  expect(problems.map((problem) => problem.reason).join()).toMatch(reason)
})
